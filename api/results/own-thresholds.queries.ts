/**
 * What a read of `country c` is joined with to know from which counts on it shows people to others. Without a row nothing
 * of the country is read: a threshold that is not known is no threshold.
 */
export const OWN_THRESHOLDS = {
  columns: `json_build_object('advisersAndPeers', t.advisers_and_peers, 'public', t.public) as thresholds`,
  join: 'join sharing_threshold t on t.country_code = c.code',
} as const;
