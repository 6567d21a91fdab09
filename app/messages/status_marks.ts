import type { MessageStatus } from '#app/messages/models/message'

/** The badge of each status, by the shapes of the interface: done, waiting, refused, not applicable. */
export const STATUS_MARKS: Record<MessageStatus, 'ok' | 'wait' | 'no' | 'off'> = {
  queued: 'wait',
  sending: 'wait',
  sent: 'ok',
  retrying: 'wait',
  failed: 'no',
  suppressed: 'off',
  unconfigured: 'off',
}
