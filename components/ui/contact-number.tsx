/** A number that is seen before it is dialled, left to right in every script. */
export function ContactNumber({ phone, display = phone }: { phone: string; display?: string }) {
  return (
    <a href={`tel:${phone}`}>
      <bdi dir="ltr">{display}</bdi>
    </a>
  );
}
