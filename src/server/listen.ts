import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { failed, ok, type Result } from "#model/result.ts";
import { webApp } from "./app.ts";

export type Listening = { readonly url: string; readonly close: () => Promise<void> };

export type ListenProblem = {
  readonly code: "port-taken" | "port-forbidden";
  readonly port: number;
};

/**
 * Serves the built page on this machine alone; port 0 takes a free one. Problems: the port is
 * taken, or this user may not open it. Other failures are thrown.
 */
export function listen(folder: string, port: number): Promise<Result<Listening, ListenProblem>> {
  return new Promise((resolve, reject) => {
    const options = { fetch: webApp(folder).fetch, port, hostname: "127.0.0.1" };
    const server = serve(options, (info: AddressInfo) => {
      const url = `http://127.0.0.1:${info.port}`;
      resolve(ok({ url, close: () => closed(server) }));
    });
    server.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(failed({ code: "port-taken", port }));
      else if (error.code === "EACCES") resolve(failed({ code: "port-forbidden", port }));
      else reject(error);
    });
  });
}

function closed(server: ReturnType<typeof serve>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ("closeAllConnections" in server) server.closeAllConnections();
  });
}
