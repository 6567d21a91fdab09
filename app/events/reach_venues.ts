import type { Access } from '#app/accounts/access'

/** Whether this user may change a venue: one that nobody claims is looked after by every organiser. */
export function mayEditVenue(access: Access, organisationId: number | null): boolean {
  if (access.admin) return true
  return organisationId === null
    ? access.organiserOf.length > 0
    : access.organiserOf.includes(organisationId)
}
