import { Converter } from 'typedoc';

/**
 * A plugin for TypeDoc: the type of `@throws {ConfigurationError} for …` becomes the first word of the text, as the
 * Markdown plugin would drop it. The types that openapi-typescript needs for itself are left out.
 *
 * @param {import('typedoc').Application} app
 */
export const load = (app) => {
  const own = new Set(['paths', 'components', 'operations', 'webhooks', '$defs']);
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const reflection of Object.values(project.reflections)) {
      if (own.has(reflection.name) && reflection.parent?.name === 'wsapi-client/contract')
        project.removeReflection(reflection);
      for (const tag of reflection.comment?.blockTags ?? []) {
        if (tag.tag !== '@throws' || tag.typeAnnotation === undefined) continue;
        const type = tag.typeAnnotation.replace(/^\{|\}$/g, '');
        tag.content.unshift({ kind: 'code', text: `\`${type}\`` }, { kind: 'text', text: ' ' });
        delete tag.typeAnnotation;
      }
    }
  });
};
