import { defineConfig } from '@adonisjs/core/encryption'
import { SealingDriver } from '#app/core/sealing_driver'
import env from '#start/env'

const encryptionConfig = defineConfig({
  default: 'gcm',
  list: {
    gcm: { driver: (key) => new SealingDriver({ key, id: 'gcm' }), keys: [env.get('APP_KEY')] },
  },
})

export default encryptionConfig

declare module '@adonisjs/core/types' {
  export interface EncryptorsList extends InferEncryptors<typeof encryptionConfig> {}
}
