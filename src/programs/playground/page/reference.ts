import { chosenTheme, onThemeChange } from './colour-theme.ts';
import { fixAccessibility } from './reference-accessibility.ts';
import { onReferenceChange } from './reference-changes.ts';
import { closeFormForSearch, collapseEmptySections } from './request-form.ts';

/**
 * The part of Scalar's standalone bundle that is used.
 * https://github.com/scalar/scalar/blob/main/documentation/configuration.md
 */
declare const Scalar: {
  createApiReference(element: string, configuration: object): unknown;
};

const showTheme = (): void => {
  const isDark = chosenTheme() === 'dark';
  document.body.classList.toggle('dark-mode', isDark);
  document.body.classList.toggle('light-mode', !isDark);
};

onReferenceChange(() => {
  fixAccessibility();
  collapseEmptySections();
});
closeFormForSearch();
Scalar.createApiReference('#app', {
  url: 'openapi.json',
  // No requests to other servers, and no links to them.
  withDefaultFonts: false,
  telemetry: false,
  proxyUrl: '',
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: 'never',
  persistAuth: false,
  documentDownloadType: 'json',
  // The page around it has a button for this.
  hideDarkModeToggle: true,
  forceDarkModeState: chosenTheme(),
  // Samples of HTTP clients would show the address of the playground: the contract has samples of our own.
  hiddenClients: true,
  showOperationId: true,
  metaData: { title: 'API reference' },
});
showTheme();
onThemeChange(showTheme);
