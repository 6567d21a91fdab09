/** To which mailbox of a registration something was told: one that was given later knows nothing of it. */
export interface Told {
  id: number
  addressRevision: number
}

/** The key of the mail that confirms a place: the one that all later mails about it continue. */
export function confirmationKey({ id, addressRevision }: Told): string {
  return ['calendar.confirmed', id, ...(addressRevision > 0 ? [addressRevision] : [])].join(':')
}
