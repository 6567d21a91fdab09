/** The key of the mail that confirms a place: the one that all later mails about it continue. */
export function confirmationKey(registrationId: number): string {
  return `calendar.confirmed:${registrationId}`
}
