import { mendReference } from './reference-accessibility.ts';
import { chosenTheme, onThemeChange } from './colour-theme.ts';

/** What of Scalar's standalone bundle is used. https://github.com/scalar/scalar/blob/main/documentation/configuration.md */
declare const Scalar: {
  createApiReference(element: string, configuration: object): unknown;
};

const showTheme = (): void => {
  const isDark = chosenTheme() === 'dark';
  document.body.classList.toggle('dark-mode', isDark);
  document.body.classList.toggle('light-mode', !isDark);
};

mendReference();
Scalar.createApiReference('#app', {
  url: 'openapi.json',
  // Everything that would leave this machine, or lead away from it.
  withDefaultFonts: false,
  telemetry: false,
  proxyUrl: '',
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: 'never',
  persistAuth: false,
  documentDownloadType: 'json',
  // The page around it chooses.
  hideDarkModeToggle: true,
  forceDarkModeState: chosenTheme(),
  defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
  showOperationId: true,
  metaData: { title: 'API reference' },
});
showTheme();
onThemeChange(showTheme);
