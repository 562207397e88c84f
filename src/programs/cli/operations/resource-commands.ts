import { Command } from 'commander';
import { contract } from '../../../../generated/contract.ts';
import { resourceRoutes } from '../../../../generated/resources.ts';
import type { Route } from '../../../pipeline/route.ts';
import { helpText } from './help-text.ts';
import { kebabCase } from './kebab-case.ts';
import { operationCommand } from './operation-command.ts';
import { operationsById } from './operation-fields.ts';

/**
 * A command for each resource of the contract, with its operations as subcommands.
 *
 * @param only the resource to make subcommands for; the others get none. Default: all resources.
 */
export const resourceCommands = (only?: string): Command[] => {
  const operations = operationsById(contract);
  return Object.entries(resourceRoutes).map(([resource, routes]) => {
    const name = kebabCase(resource);
    const command = new Command(name).description(descriptionOf(resource));
    if (only !== undefined && only !== name) return command;
    for (const [method, route] of Object.entries<Route>(routes)) {
      const placed = operations.get(route.id);
      if (placed !== undefined)
        command.addCommand(operationCommand(contract, kebabCase(method), route, placed));
    }
    return command;
  });
};

/** The description of the contract's tag from which the resource has its name. */
const descriptionOf = (resource: string): string => {
  const tag = contract.tags?.find(
    ({ name }) => name.replace(/[^A-Za-z\d]/g, '').toLowerCase() === resource.toLowerCase(),
  );
  return helpText(tag?.description ?? '');
};
