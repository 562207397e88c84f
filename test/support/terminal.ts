import xterm from '@xterm/headless';
import jsQR from 'jsqr';
import type { IPty } from '@lydell/node-pty';

/** A program in a real pseudo-terminal, with an emulator that shows what a person would see. */
export interface Terminal {
  readonly pid: number;
  /** The text on the screen, without empty lines at the end. */
  screen(): string;
  /** The content of the QR code on the screen, read from its pixels as a phone does; undefined if there is none. */
  qrCode(): string | undefined;
  /** Everything that the program wrote, with its escape sequences. */
  written(): string;
  /** Whether it shows the main screen, not the alternate one. */
  isMainScreen(): boolean;
  isCursorShown(): boolean;
  type(text: string): void;
  resize(columns: number, rows: number): void;
  signal(name: NodeJS.Signals): void;
  /** Resolves when the condition holds. It is checked after every output. */
  until(condition: (screen: string) => boolean): Promise<void>;
  readonly ended: Promise<number>;
  close(): void;
}

/** Why pseudo-terminals cannot be tested here, for the name of a suite; empty if they can. */
export const terminalNote = await (async (): Promise<string> => {
  // Windows draws the screen itself and passes that on, and its programs get no signals.
  if (process.platform === 'win32') return ' (SKIPPED: Windows has other terminals)';
  try {
    await import('@lydell/node-pty');
    return '';
  } catch {
    return ' (SKIPPED: @lydell/node-pty has no terminal for this platform)';
  }
})();

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
      // The emulator may not have processed the last output yet.
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
    // The emulator does not report it, so look for the last of the two sequences.
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

/** Pixels per module. */
const scale = 4;

/** Draws the half blocks of the screen as pixels, dark on light, and reads the QR code in them. */
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
  // The pixels filled with 0 are transparent, too: make them opaque.
  for (let index = 3; index < pixels.length; index += 4) pixels[index] = 255;
  return jsQR.default(pixels, width, height)?.data;
};
