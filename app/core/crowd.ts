const MANY = 20

let present = 0

/** Counts somebody among those who wait for an answer of this process until they have it. */
export async function waited<Answer>(answer: Promise<Answer>): Promise<Answer> {
  present += 1
  try {
    return await answer
  } finally {
    present -= 1
  }
}

/** Whether so many people wait that what nobody waits for, such as a mail, had better come a little later. */
export function isCrowded(): boolean {
  return present > MANY
}
