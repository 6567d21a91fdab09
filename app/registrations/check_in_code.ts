const PREFIX = 'sabor:'

/** What the QR of a registration says: its random secret behind a short prefix, never an id or a name. */
export function checkInPayload(secret: string): string {
  return `${PREFIX}${secret}`
}
