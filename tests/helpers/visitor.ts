import type { AddressInfo } from 'node:net'
import server from '@adonisjs/core/services/server'

export interface Answer {
  status: number
  /** Where a redirect leads: path and query only. */
  location: string | null
  headers: Headers
  text: string
}

/**
 * A browser without scripts: keeps its cookies from one page to the next and sends back the CSRF token of the
 * page it looks at. For walks of several steps, where each step of the session matters.
 */
export class Visitor {
  readonly cookies = new Map<string, string>()
  #csrf = ''

  constructor(readonly headers: Record<string, string> = {}) {}

  /** Looks at a page. */
  get(path: string): Promise<Answer> {
    return this.#send(path, { method: 'GET' })
  }

  /** Where looking at a page leads: to itself, or to the page it redirects to. */
  async whereTo(path: string): Promise<string | null> {
    const { status, location } = await this.get(path)
    return status === 200 ? path : location
  }

  /** Sends a form of the page looked at last, or of an older one by its `_csrf`; the method may ride in the address. */
  submit(path: string, fields: Record<string, string> = {}, method = 'POST'): Promise<Answer> {
    const address = method === 'POST' ? path : `${path}?_method=${method}`
    const body = new URLSearchParams({ _csrf: this.#csrf, ...fields })
    return this.#send(address, { method: 'POST', body })
  }

  async #send(path: string, request: RequestInit): Promise<Answer> {
    const { port } = server.getNodeServer()!.address() as AddressInfo
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      ...request,
      redirect: 'manual',
      headers: { accept: 'text/html', ...this.headers, cookie },
    })
    this.#keepCookies(response.headers)
    const text = await response.text()
    this.#csrf = /name='_csrf' value='([^']+)'/.exec(text)?.[1] ?? this.#csrf
    const location = response.headers.get('location')
    return { status: response.status, location, headers: response.headers, text }
  }

  #keepCookies(headers: Headers) {
    for (const cookie of headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!
      if (/max-age=0|1970/i.test(cookie)) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
  }
}
