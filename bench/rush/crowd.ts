import { Agent, request, type RequestOptions } from 'node:http'

/** A browser's patience with a form: a program that sends it sooner is asked to try again. */
const FILLING_IN = 2_500

interface Answer {
  status: number
  text: string
}

interface Asked {
  port: number
  slug: string
  tries: number
  atOnce: number
}

export interface Rush {
  accepted: number
  errors5xx: number
  others: number
  seconds: number
}

/** So many people open the form, fill it in and send it, so many at a time. Only the sending is timed. */
export async function rush({ port, slug, tries, atOnce }: Asked): Promise<Rush> {
  const server: RequestOptions = { host: '127.0.0.1', port }
  const browsers = () => new Agent({ keepAlive: true, maxSockets: atOnce })
  const reading = browsers()
  const page = { ...server, agent: reading, path: `/en/events/${slug}/register` }
  const tokens = await each(tries, atOnce, async () => {
    const { text } = await send(page)
    return formToken(text)
  })
  reading.destroy()
  await new Promise((resolve) => setTimeout(resolve, FILLING_IN))

  const sending = browsers()
  const store = {
    ...server,
    agent: sending,
    path: `/en/events/${slug}/registrations`,
    method: 'POST',
  }
  const began = performance.now()
  const statuses = await each(tries, atOnce, async (number) => {
    const { status } = await send(store, typed(number, tokens[number]))
    return status
  })
  const seconds = (performance.now() - began) / 1000
  sending.destroy()
  const count = (matches: (status: number) => boolean) => statuses.filter(matches).length
  const accepted = count((status) => status === 303)
  const errors5xx = count((status) => status >= 500)
  return { accepted, errors5xx, others: tries - accepted - errors5xx, seconds }
}

function typed(number: number, token: string): string {
  return new URLSearchParams({
    name: `Jelena Stojanović ${number}`,
    email: `jelena.${number}@example.org`,
    organisation: 'Cluster House',
    country: 'RS',
    notice: '1',
    form_token: token,
  }).toString()
}

function formToken(html: string): string {
  const found = /name="form_token"\s+value="([^"]+)"/.exec(html)
  if (!found) throw new Error('the registration form carries no token')
  return found[1]
}

async function each<T>(
  times: number,
  atOnce: number,
  work: (number: number) => Promise<T>
): Promise<T[]> {
  const results = new Array<T>(times)
  let next = 0
  const walk = async () => {
    while (next < times) {
      const number = next++
      results[number] = await work(number)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, walk))
  return results
}

function send(options: RequestOptions, body?: string): Promise<Answer> {
  const headers = body ? { 'content-type': 'application/x-www-form-urlencoded' } : {}
  return new Promise((resolve, reject) => {
    const sent = request({ ...options, headers: { ...headers, accept: 'text/html' } }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (chunk) => (text += chunk))
      answer.on('end', () => resolve({ status: answer.statusCode!, text }))
      answer.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
