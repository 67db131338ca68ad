/** Where the company register is asked. */
import { toAddress } from "./address";
import { AddressForm } from "./address-form";

export function RegisterAddress() {
  return <AddressForm service="register" field="register_address" read={toAddress} />;
}
