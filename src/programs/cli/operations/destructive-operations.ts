/** Operations that cannot be undone, with the question that is asked on a terminal before they are sent. */
const questions: Readonly<Record<string, string>> = {
  logout: 'Unlink the phone from this instance?',
  deleteMessage: 'Delete this message for everyone?',
  deleteMessageForMe: 'Delete this message on your own devices?',
  deleteStatus: 'Delete this status?',
  deleteChat: 'Delete this chat?',
  clearChat: 'Delete all messages of this chat?',
  leaveGroup: 'Leave this group?',
  leaveCommunity: 'Leave this community?',
  resetGroupInviteLink: 'Replace the invite link? The present one stops working.',
  resetCommunityInviteLink: 'Replace the invite link? The present one stops working.',
  unlinkCommunityGroup: 'Take this group out of the community?',
  regenerateAccountInstanceApiKey: 'Replace the API key? The present one stops working.',
  deleteAccountSubscriptionInstance: 'Delete this instance? Its phone is unlinked.',
  deleteInstance: 'Delete this instance? Its phone is unlinked.',
};

/** The question to ask before an operation is sent; undefined for one that does no harm. */
export const questionBefore = (operationId: string): string | undefined => questions[operationId];
