import type { RegistrationPolicy } from '#app/events/models/event'

/** By what right somebody registers other than by the public form. Each proves the mailbox, so nobody has to confirm. */
export type Admission =
  { by: 'invitation'; inviteeId: number } | { by: 'account'; personId: number; isMember: boolean }

/** Policies that are open to whoever comes this way, besides those that are open to everyone. */
export function opensTo(admission: Admission): RegistrationPolicy[] {
  if (admission.by === 'invitation') return ['invited', 'members']
  return admission.isMember ? ['members'] : []
}

/** Somebody at the form of whom we know who they are. */
export interface Known {
  admission: Admission
  /** Empty where only the mailbox is known. */
  name: string
  /** Whether the name may be typed anew: an account's is its person's. */
  nameIsFixed: boolean
  email: string
  /** The address of the form after the language. */
  path: string
}
