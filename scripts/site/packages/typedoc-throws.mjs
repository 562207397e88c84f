import { Converter } from 'typedoc';

/**
 * A plugin for TypeDoc: the type of `@throws {ConfigurationError} for …` becomes the first word of the text, as the
 * Markdown plugin would drop it. The types of the contract by path and operation, which
 * have no texts, are left out.
 *
 * @param {import('typedoc').Application} app
 */
export const load = (app) => {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const reflection of Object.values(project.reflections)) {
      if (reflection.parent?.name === 'wsapi-client/contract' && !reflection.hasComment())
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
