/** Says one friendly line. */
export function say(line = '') {
  process.stdout.write(`${line}\n`)
}

/** Says one clear line about what is wrong and what to do, and ends with a code that is not 0. */
export function fail(line) {
  process.stderr.write(`${line}\n`)
  process.exit(1)
}

/** Shows that something is going on, with the seconds it took so far, until the work ends. */
export async function progress(label, work) {
  const started = Date.now()
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`
  const show = () => process.stdout.isTTY && process.stdout.write(`\r  ${label} … ${seconds()} `)
  if (!process.stdout.isTTY) say(`  ${label} …`)
  const timer = setInterval(show, 1000)
  try {
    show()
    return await work()
  } finally {
    clearInterval(timer)
    if (process.stdout.isTTY) say(`\r  ${label}: ${seconds()}   `)
  }
}
