import { AddressChangeSchema } from '#database/schema'

/** Another address for a registration, which counts once the link that was sent there is opened and confirmed. */
export default class AddressChange extends AddressChangeSchema {}
