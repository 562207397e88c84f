import type { Logger } from '../../logging/logger.ts';
import type { EventValidationOptions } from '../event-validation.ts';

/** What a stream takes from the settings of its client. */
export interface StreamSettings {
  readonly logger: Logger | undefined;
  readonly eventValidation: EventValidationOptions;
}
