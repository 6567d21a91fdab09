import server from '@adonisjs/core/services/server'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright'
import Attendance from '#app/attendance/models/attendance'

export const origin = () =>
  `http://127.0.0.1:${(server.getNodeServer()!.address() as AddressInfo).port}`

export const SAVING = '**/attendance*'
export const PHONE = { width: 390, height: 844 }

export const person = (page: Page, name: string) => page.getByRole('group', { name })

/** Chooses a mark as a thumb does, and waits for the word that says what became of it. */
export async function mark(page: Page, name: string, choice: string, word = 'saved') {
  await person(page, name).getByRole('radio', { name: choice, exact: true }).check()
  await person(page, name).getByRole('status').getByText(word).waitFor()
}

/** How each person’s attendance stands, in the order of the list. */
export async function stands() {
  const rows = await Attendance.query().orderBy('registration_id')
  return rows.map(({ status }) => status)
}
