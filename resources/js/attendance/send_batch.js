const PATIENCE_MS = 15_000

/**
 * Sends what a form collected, by its method; a repeat is harmless. Answers what the server says, or as `failure` why it does not: `later` (no network, a
 * login page of the network, a busy server), `signedOut`, or `refused` (sending the same again would not help).
 */
export async function sendBatch(form, method, batch) {
  const response = await request(form, method, batch).catch(() => null)
  if (!response || response.status >= 500 || response.status === 429) return { failure: 'later' }
  if ([401, 419].includes(response.status) || response.redirected) return { failure: 'signedOut' }
  if (!response.ok) return { failure: 'refused' }
  return response.json().catch(() => ({ failure: 'later' }))
}

function request(form, method, batch) {
  return fetch(form.action, {
    method,
    headers: {
      'accept': 'application/json',
      'content-type': 'application/json',
      'x-csrf-token': form.elements._csrf.value,
    },
    body: JSON.stringify({ sentAt: new Date().toISOString(), ...batch }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
}
