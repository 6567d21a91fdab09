import type { ApiClient } from '@japa/api-client'

/** The text of a page, as a visitor's browser receives it. */
export async function read(client: ApiClient, path: string): Promise<string> {
  const response = await client.get(path)
  return response.text()
}
