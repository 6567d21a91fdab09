import { BusyError, evenIfGivenUp } from '#app/core/database'
import { inGroups } from '#app/core/in_groups'
import type { Result } from '#app/core/result'
import { registerGroup, type Refusal } from '#app/registrations/actions/register_group'
import { personKey, type RegistrationRequest } from '#app/registrations/wish'

/** One transaction for so many: what they share costs each of them little, and nobody else waits long for its end. */
const MOST = 100

const insisting = (eventId: number, requests: RegistrationRequest[]) =>
  evenIfGivenUp(() => registerGroup(eventId, requests))

const together = inGroups(insisting, {
  most: MOST,
  apart: ({ nonce, ...typed }: RegistrationRequest) => [nonce, personKey(typed)],
  hopeless: (error) => error instanceof BusyError,
})

/**
 * Takes a wish to take part. A seat is held if one is free and nobody waits for it; otherwise the registration stands
 * in line from this moment. Who is registered already only gets their link again, and the answer is the same.
 */
export function registerParticipant(
  request: RegistrationRequest
): Promise<Result<number, Refusal>> {
  return together(request.eventId, request)
}
