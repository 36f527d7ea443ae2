import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Where the cursor is: zero-based, as the protocol counts. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** A YAML language server as editors run it: a process spoken to in JSON-RPC over its standard streams. */
export class LanguageServer {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, (message: Message) => void>();
  readonly #diagnostics = new Map<string, (all: readonly Diagnostic[]) => void>();
  #buffer = Buffer.alloc(0);
  #next = 1;

  private constructor(process: ChildProcess) {
    this.#process = process;
    process.stdout?.on("data", (chunk: Buffer) => this.#read(chunk));
  }

  /** Starts it for a folder whose `schema.json` describes every YAML file. */
  static async start(folder: string, schema: string): Promise<LanguageServer> {
    const root = dirname(createRequire(import.meta.url).resolve("yaml-language-server/package.json"));
    const server = new LanguageServer(
      spawn(process.execPath, [join(root, "bin/yaml-language-server"), "--stdio"], {
        stdio: ["pipe", "pipe", "ignore"],
      }),
    );
    const uri = pathToFileURL(folder).href;
    await server.request("initialize", {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: "test" }],
      capabilities: {
        workspace: { configuration: true },
        textDocument: {
          completion: { completionItem: { snippetSupport: false } },
          hover: { contentFormat: ["markdown"] },
        },
      },
    });
    server.notify("initialized", {});
    const yaml = {
      validate: true,
      hover: true,
      completion: true,
      schemaStore: { enable: false },
      schemas: { [pathToFileURL(schema).href]: ["*.yaml"] },
    };
    server.#settings = yaml;
    server.notify("workspace/didChangeConfiguration", { settings: { yaml } });
    return server;
  }

  #settings: unknown = {};

  request(method: string, params: unknown): Promise<unknown> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
      this.#send({ id, method, params });
    });
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  /** Opens a document and gives what is wrong with it. */
  open(uri: string, text: string): Promise<readonly Diagnostic[]> {
    return new Promise((resolve) => {
      this.#diagnostics.set(uri, resolve);
      this.notify("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
    });
  }

  async stop(): Promise<void> {
    const exited = once(this.#process, "exit");
    await this.request("shutdown", null);
    this.notify("exit", null);
    this.#process.stdin?.end();
    await exited;
  }

  #send(message: object): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    this.#process.stdin?.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#process.stdin?.write(body);
  }

  #read(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const end = this.#buffer.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString("latin1", 0, Math.max(0, end)))?.[1]);
      if (end < 0 || this.#buffer.length < end + 4 + length) return;
      const message = JSON.parse(this.#buffer.toString("utf8", end + 4, end + 4 + length)) as Message;
      this.#buffer = this.#buffer.subarray(end + 4 + length);
      this.#take(message);
    }
  }

  #take(message: Message): void {
    const { id, method, params } = message;
    if (method === undefined) {
      if (typeof id === "number") this.#waiting.get(id)?.(message);
      return;
    }
    if (method === "textDocument/publishDiagnostics") {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly Diagnostic[] };
      this.#diagnostics.get(uri)?.(diagnostics);
    }
    if (id === undefined) return;
    const result =
      method === "workspace/configuration"
        ? (params as { items: readonly { section?: string }[] }).items.map(({ section }) =>
            section === "yaml" ? this.#settings : {},
          )
        : null;
    this.#send({ id, result });
  }
}
