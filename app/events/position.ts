/** A place on the earth, in degrees (WGS 84). */
export interface Position {
  latitude: number
  longitude: number
}

const DEGREES = String.raw`(-?\d{1,3}(?:\.\d+)?)`

/** How people have a position at hand: two numbers, a `geo:` address (RFC 5870), or the link of a map they looked at. */
const FORMS = [
  new RegExp(`^(?:geo:)?\\s*${DEGREES}\\s*[,;\\s]\\s*${DEGREES}(?:[;?].*)?$`, 'i'),
  new RegExp(`[?&#]mlat=${DEGREES}&mlon=${DEGREES}`),
  new RegExp(`#map=\\d+(?:\\.\\d+)?/${DEGREES}/${DEGREES}`),
  new RegExp(`[?&/](?:q=|ll=|query=|@)${DEGREES}(?:,|%2C)${DEGREES}`, 'i'),
]

/** The position that a text names; null when it names none on this earth. */
export function readPosition(text: string): Position | null {
  for (const form of FORMS) {
    const found = form.exec(text.trim())
    if (!found) continue
    const [latitude, longitude] = [Number(found[1]), Number(found[2])]
    if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return { latitude, longitude }
  }
  return null
}

/** The same as its form shows it: "43.32091, 21.89576". */
export function writePosition({ latitude, longitude }: Position): string {
  return `${latitude}, ${longitude}`
}

/** Where the map is that shows a venue: the one its organisers chose, else one at its position. */
export function mapLink(
  chosen: string | null,
  latitude: number | string | null,
  longitude: number | string | null
): string | null {
  if (chosen) return chosen
  if (latitude === null || longitude === null) return null
  const [lat, lon] = [Number(latitude), Number(longitude)]
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`
}
