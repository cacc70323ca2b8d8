import { getEnv } from './env';

/** Who runs this site, as the settings name them; what is not set is undefined. */
export interface Operator {
  name: string | undefined;
  address: string | undefined;
  email: string | undefined;
  phone: string | undefined;
}

/** @throws OperatorError when a setting is wrong. */
export function getOperator(): Operator {
  const env = getEnv();
  return {
    name: env.OPERATOR_NAME,
    address: env.OPERATOR_ADDRESS,
    email: env.OPERATOR_EMAIL,
    phone: env.OPERATOR_PHONE,
  };
}
