import type { CodeDisplay } from './code-display.ts';
import { jsonDisplay } from './json-display.ts';
import { lineDisplay } from './line-display.ts';
import { ScreenDisplay } from './screen-display.ts';

export const chooseDisplay = (json: boolean): CodeDisplay => {
  if (json) return jsonDisplay;
  return process.stdout.isTTY ? new ScreenDisplay(process.stdout) : lineDisplay;
};
