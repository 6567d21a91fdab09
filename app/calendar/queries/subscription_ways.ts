/** How people put a calendar into theirs: three services by a link, everything else by copying the address. */
export interface SubscriptionWays {
  google: string
  outlook: string
  apple: string
  address: string
}

/**
 * The links that subscribe to a calendar's address. A phone with Android opens none of them usefully: Google takes a
 * subscription on a computer only, and nothing there answers `webcal:`.
 */
export function subscriptionWays(address: string): SubscriptionWays {
  const webcal = address.replace(/^https?:/, 'webcal:')
  return {
    google: `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}`,
    outlook: `https://outlook.live.com/calendar/0/addfromweb?url=${encodeURIComponent(address)}`,
    apple: webcal,
    address,
  }
}
