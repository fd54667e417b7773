export { foldPath } from '../model/vault-path';
