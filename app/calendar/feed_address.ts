import { appUrl } from '#config/app'

/** The whole address of a person's own feed: whoever holds it reads it. */
export function ownFeedAddress(token: string, locale: string): string {
  return `${appUrl}/calendar/people/${token}.ics?locale=${locale}`
}
