import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import app from '@adonisjs/core/services/app'
import logger from '@adonisjs/core/services/logger'
import { done, refuse, type Result } from '#app/core/result'
import type { Delivery, Order } from '#app/core/documents/typst_worker'

const FONTS = [
  import.meta.resolve('@expo-google-fonts/piazzolla/600SemiBold/Piazzolla_600SemiBold.ttf'),
  import.meta.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
]
/** The compiler keeps some memory of every document, so its thread is replaced now and then. */
const DOCUMENTS_PER_WORKER = 200
const MOST_WAITING = 20
const PATIENCE_MS = 20_000

export type Refused = { reason: 'failed' } | { reason: 'busy' }
type Answer = Result<Buffer, Refused>

interface Waiting {
  order: Order
  answer: (answer: Answer) => void
}

let worker: Worker | null = null
let made = 0
let lastId = 0
let isAtWork = false
const queue: Waiting[] = []

/**
 * Sets one document as PDF/A, in a thread of its own and one after the other. `failed` where the template can't be set
 * with this data, takes longer than 20 seconds or breaks its thread (the log says why); `busy` where 20 wait already.
 * @param template file below `resources/documents`
 */
export function typeset(order: Omit<Order, 'id'>): Promise<Answer> {
  if (queue.length >= MOST_WAITING) return Promise.resolve(refuse('busy'))
  return new Promise((answer) => {
    queue.push({ order: { ...order, id: ++lastId }, answer })
    void work()
  })
}

async function work() {
  if (isAtWork) return
  isAtWork = true
  for (let next = queue.shift(); next; next = queue.shift()) next.answer(await setOne(next.order))
  isAtWork = false
}

async function setOne(order: Order): Promise<Answer> {
  try {
    const delivery = await delivered(started(), order)
    if ('pdf' in delivery) return done(Buffer.from(delivery.pdf))
    logger.error({ template: order.template, problem: delivery.problem }, 'document')
  } catch (error) {
    logger.error({ err: error, template: order.template }, 'document')
    await retire()
  }
  return refuse('failed')
}

function started(): Worker {
  if (worker && made >= DOCUMENTS_PER_WORKER) void retire()
  made += 1
  worker ??= new Worker(new URL(`typst_worker.${ownEnding()}`, import.meta.url), {
    workerData: {
      workspace: app.makePath('resources/documents'),
      fonts: FONTS.map((font) => fileURLToPath(font)),
    },
  })
  worker.unref()
  return worker
}

/** Sources run as TypeScript, a build as JavaScript. */
function ownEnding() {
  return import.meta.url.endsWith('.ts') ? 'ts' : 'js'
}

async function retire() {
  const old = worker
  worker = null
  made = 0
  await old?.terminate()
}

function delivered(thread: Worker, order: Order): Promise<Delivery> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('took too long')), PATIENCE_MS)
    const settled = (settle: () => void) => {
      clearTimeout(timer)
      thread.off('message', onMessage).off('error', onError).off('exit', onExit)
      settle()
    }
    const onMessage = (delivery: Delivery) => settled(() => resolve(delivery))
    const onError = (error: unknown) => settled(() => reject(error))
    const onExit = () => settled(() => reject(new Error('the thread ended')))
    thread.once('message', onMessage).once('error', onError).once('exit', onExit)
    thread.postMessage(order)
  })
}
