/** Where the company register is asked. */
import { toAddress } from "./address";
import { AddressForm } from "./address-form";

export function RegisterAddress() {
  return <AddressForm id="settings-register" field="register_address" read={toAddress} />;
}
