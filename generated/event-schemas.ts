/** Generated from openapi/ by `npm run generate`. Do not edit. */
import * as schemas from './event-zod-schemas.ts';

/** Each event with its envelope, by event type. */
export const eventSchemas = {
  logged_in: schemas.LoggedInResponse,
  logged_out: schemas.LoggedOutResponse,
  login_error: schemas.LoginErrorResponse,
  initial_sync_finished: schemas.InitialSyncFinishedResponse,
  message: schemas.MessageResponse,
  message_read: schemas.MessageReadResponse,
  message_delete: schemas.MessageDeleteResponse,
  message_star: schemas.MessageStarResponse,
  message_history_sync: schemas.MessageHistorySyncResponse,
  chat_setting: schemas.ChatSettingResponse,
  chat_presence: schemas.ChatPresenceResponse,
  chat_push_name: schemas.ChatPushNameResponse,
  chat_status: schemas.ChatStatusResponse,
  chat_picture: schemas.ChatPictureResponse,
  contact: schemas.ContactResponse,
  user_presence: schemas.UserPresenceResponse,
  group: schemas.GroupResponse,
  newsletter: schemas.NewsletterResponse,
  call_offer: schemas.CallOfferResponse,
  call_terminate: schemas.CallTerminateResponse,
  call_accept: schemas.CallAcceptResponse,
};
