/** Where a timestamp is asked for when a bundle is signed; nowhere, unless somebody has set it. */
import { toServiceAddress } from "./address";
import { AddressForm } from "./address-form";

export function TimestampAddress() {
  return <AddressForm service="timestamp" field="timestamp_address" read={toServiceAddress} />;
}
