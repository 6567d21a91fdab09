import { deriveKey } from '../altcha/algorithms/web/pbkdf2.js'
import { handler } from '../altcha/workers/shared.js'

handler({ deriveKey })
