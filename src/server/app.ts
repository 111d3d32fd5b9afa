import { type Context, Hono } from "hono";
import { SECURITY_HEADERS } from "./headers.ts";
import { readAsset } from "./static-files.ts";

/** The web application: static files and nothing else. Nobody can send anything to it. */
export function webApp(folder: string): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of SECURITY_HEADERS) context.header(name, value);
  });
  app.get("/", (context) => context.redirect("/check"));
  app.get("/check", (context) => page(context, folder));
  app.get("/check/:document", (context) => page(context, folder));
  app.get("/assets/*", (context) => asset(context, folder));
  app.get("/pdfjs/*", (context) => asset(context, folder));
  app.get("/icon.svg", (context) => asset(context, folder));
  app.notFound((context) =>
    context.text("没有这个地址。从 /check 开始。", 404, { "Cache-Control": "no-store" }),
  );
  return app;
}

async function page(context: Context, folder: string): Promise<Response> {
  const file = await readAsset(folder, "/check.html");
  if (file === undefined) return context.notFound();
  return context.body(file.body, 200, { "Content-Type": file.type, "Cache-Control": "no-cache" });
}

/** Names of assets carry a hash of their content, those of pdf.js its version. */
async function asset(context: Context, folder: string): Promise<Response> {
  const file = await readAsset(folder, context.req.path);
  if (file === undefined) return context.notFound();
  const isIcon = context.req.path === "/icon.svg";
  const cache = isIcon ? "no-cache" : "public, max-age=31536000, immutable";
  return context.body(file.body, 200, { "Content-Type": file.type, "Cache-Control": cache });
}
