const PATIENCE_MS = 15_000

/**
 * Sends marks; a repeat is harmless. Answers `{ answers }`, or why there are none: `later` (no network, a
 * login page of the network, a busy server), `signedOut`, or `refused` (sending the same again would not help).
 */
export async function sendMarks(form, marks) {
  const response = await request(form, marks).catch(() => null)
  if (!response || response.status >= 500 || response.status === 429) return { failure: 'later' }
  if ([401, 419].includes(response.status) || response.redirected) return { failure: 'signedOut' }
  if (!response.ok) return { failure: 'refused' }
  return response.json().catch(() => ({ failure: 'later' }))
}

function request(form, marks) {
  return fetch(form.action, {
    method: 'PUT',
    headers: {
      'accept': 'application/json',
      'content-type': 'application/json',
      'x-csrf-token': form.elements._csrf.value,
    },
    body: JSON.stringify({ sentAt: new Date().toISOString(), marks }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
}
