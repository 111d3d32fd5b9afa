import { createServer, type IncomingMessage, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** One request as it crossed the wire. */
export type Crossing = {
  readonly method: string;
  readonly url: string;
  readonly bodyBytes: number;
};

/** A proxy through which a browser sends everything, so that nothing goes unseen. */
export type Wire = {
  readonly address: string;
  readonly crossings: readonly Crossing[];
  readonly clear: () => void;
  readonly close: () => Promise<void>;
};

/** Opens the proxy. Plain requests are passed on; anything that wants a tunnel is noted, refused. */
export async function openWire(): Promise<Wire> {
  const crossings: Crossing[] = [];
  const server = createServer((incoming, answer) => {
    let bodyBytes = 0;
    const { method = "GET", url = "", headers } = incoming;
    const outgoing = request(url, { method, headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    outgoing.on("error", () => answer.writeHead(502).end());
    incoming.on("data", (part: Buffer) => {
      bodyBytes += part.length;
    });
    incoming.on("end", () => crossings.push({ method, url, bodyBytes }));
    incoming.pipe(outgoing);
  });
  server.on("connect", (incoming: IncomingMessage, socket) => {
    crossings.push({ method: "CONNECT", url: incoming.url ?? "", bodyBytes: 0 });
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${portOf(server)}`,
    crossings,
    clear: () => {
      crossings.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
