import { listen } from "#server/listen.ts";
import { buildPage } from "./build-page.ts";

// npm start: the page of this product on this machine.

const DEFAULT_PORT = 8420;

const port = portOf(process.env["PORT"]);
if (port === undefined) {
  stop("PORT 要写成 0 到 65535 之间的整数，例如 PORT=8420 npm start。");
} else {
  await start(port);
}

async function start(wanted: number): Promise<void> {
  const built = await buildPage((words) => process.stderr.write(`${words}\n`));
  const listening = await listen(built, wanted);
  if (!listening.ok) {
    const { code } = listening.problem;
    stop(
      code === "port-taken"
        ? `端口 ${wanted} 已被别的程序占用。请换一个：PORT=${wanted + 1} npm start。`
        : `系统不允许打开端口 ${wanted}。请换一个大于 1024 的：PORT=${DEFAULT_PORT} npm start。`,
    );
    return;
  }
  process.stdout.write(`决算已启动：${listening.value.url}/check\n`);
  process.stdout.write("在浏览器里打开这个地址。按 Ctrl C 结束。\n");
  const end = () => {
    listening.value.close().then(() => process.exit(0));
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined || text === "") return DEFAULT_PORT;
  const value = Number(text);
  return /^\d{1,5}$/.test(text) && value <= 65_535 ? value : undefined;
}

function stop(words: string): void {
  process.stderr.write(`${words}\n`);
  process.exitCode = 2;
}
