import xterm from '@xterm/headless';
import jsQR from 'jsqr';
import type { IPty } from '@lydell/node-pty';

/** A real pseudo-terminal with a program in it, and an emulator that shows what a person would see. */
export interface Terminal {
  readonly pid: number;
  /** What is on the screen, without empty lines at the end. */
  screen(): string;
  /** What the QR code on the screen holds, read from its picture as a phone does; undefined where there is none. */
  qrCode(): string | undefined;
  /** Everything that the program wrote, with all its sequences. */
  written(): string;
  /** Whether it shows the screen that it began with. */
  isMainScreen(): boolean;
  isCursorShown(): boolean;
  type(text: string): void;
  resize(columns: number, rows: number): void;
  signal(name: NodeJS.Signals): void;
  /** Resolves when something holds for what is shown; it is looked at with every byte that comes. */
  until(condition: (screen: string) => boolean): Promise<void>;
  readonly ended: Promise<number>;
  close(): void;
}

/** Why there are no pseudo-terminals here; undefined where there are. */
export const terminalsMissing = async (): Promise<string | undefined> => {
  try {
    await import('@lydell/node-pty');
    return undefined;
  } catch (error) {
    return `there is no pseudo-terminal for this platform (@lydell/node-pty): ${String(error)}`;
  }
};

export const openTerminal = async (
  args: readonly string[],
  {
    program = process.execPath,
    cwd,
    env,
    columns = 100,
    rows = 50,
  }: {
    /** Default: Node. */
    readonly program?: string;
    readonly cwd: string;
    readonly env: NodeJS.ProcessEnv;
    readonly columns?: number;
    readonly rows?: number;
  },
): Promise<Terminal> => {
  const { spawn } = await import('@lydell/node-pty');
  const pty: IPty = spawn(program, [...args], {
    cwd,
    env: { ...env, TERM: 'xterm-256color' },
    cols: columns,
    rows,
  });
  const emulator = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  let written = '';
  const watchers = new Set<() => void>();
  pty.onData((text) => {
    written += text;
    emulator.write(text, () => {
      for (const watcher of watchers) watcher();
    });
  });
  const lines = (): string[] => {
    const { active } = emulator.buffer;
    return Array.from(
      { length: emulator.rows },
      (_, row) => active.getLine(active.baseY + row)?.translateToString(true) ?? '',
    );
  };
  const screen = (): string => lines().join('\n').trimEnd();
  const ended = new Promise<number>((resolve) => {
    pty.onExit(({ exitCode }) => {
      // What it wrote last may still be on its way through the emulator.
      emulator.write('', () => {
        resolve(exitCode);
      });
    });
  });
  return {
    pid: pty.pid,
    screen,
    qrCode: () => readQrCode(lines()),
    written: () => written,
    isMainScreen: () => emulator.buffer.active.type === 'normal',
    // The emulator does not say; the last of the two sequences does.
    isCursorShown: () => written.lastIndexOf('\u001b[?25h') >= written.lastIndexOf('\u001b[?25l'),
    type: (text) => {
      pty.write(text);
    },
    resize: (width, height) => {
      emulator.resize(width, height);
      pty.resize(width, height);
    },
    signal: (name) => {
      process.kill(pty.pid, name);
    },
    until: (condition) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (!condition(screen())) return;
          watchers.delete(look);
          resolve();
        };
        watchers.add(look);
        look();
        void ended.then((code) => {
          look();
          if (watchers.delete(look))
            reject(new Error(`The program ended with ${code}, showing:\n${screen()}`));
        });
      }),
    ended,
    close: () => {
      pty.kill();
      emulator.dispose();
    },
  };
};

/** So many pixels make a module. */
const scale = 4;

/** A phone's camera does not see the letters: only which halves of which cells are dark. Dark letters, light ground. */
const readQrCode = (lines: readonly string[]): string | undefined => {
  const rows = lines.flatMap((line) => {
    const cells = Array.from(line.padEnd(100));
    return [
      cells.map((cell) => cell === '█' || cell === '▀'),
      cells.map((cell) => cell === '█' || cell === '▄'),
    ];
  });
  const width = Math.max(...rows.map((row) => row.length)) * scale;
  const height = rows.length * scale;
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (const [y, row] of rows.entries()) {
    for (const [x, isDark] of row.entries()) {
      if (!isDark) continue;
      for (let dy = 0; dy < scale; dy += 1)
        pixels.fill(
          0,
          ((y * scale + dy) * width + x * scale) * 4,
          ((y * scale + dy) * width + (x + 1) * scale) * 4,
        );
    }
  }
  // Black and clear would be read as well: what was filled with 0 is seen through, so its alpha is set again.
  for (let index = 3; index < pixels.length; index += 4) pixels[index] = 255;
  return jsQR.default(pixels, width, height)?.data;
};
