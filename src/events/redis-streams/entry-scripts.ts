import { LuaScript } from '../../redis/lua-script.ts';

/**
 * Adds a dead letter and acknowledges its entry, unless another consumer has acknowledged it. Returns 1 if it did.
 * KEYS: the stream, the dead letters. ARGV: the group, the entry's id, the letter's fields and values.
 */
export const deadLetterScript = new LuaScript(`
if #redis.call('XPENDING', KEYS[1], ARGV[1], ARGV[2], ARGV[2], 1) == 0 then return 0 end
redis.call('XADD', KEYS[2], '*', unpack(ARGV, 3))
redis.call('XACK', KEYS[1], ARGV[1], ARGV[2])
return 1
`);

/**
 * Redis counts how often an entry was delivered. A delivery is not an attempt: entries that waited behind a handler
 * which killed its process are not to blame. So the scripts use this number, which Redis starts at 1, for the attempts:
 * a handler that begins makes it even, one that fails makes it odd. Half of it is the number of attempts, and an even
 * number means that the last handler did not end.
 */
const countOf = `
local function pendingOf(id)
  return redis.call('XPENDING', KEYS[1], ARGV[1], id, id, 1)[1]
end
`;

/**
 * Counts that handlers begin, or that they failed. Returns the number of attempts of each entry, or 0 if another
 * consumer has taken it over. KEYS: the stream. ARGV: the group, the consumer, `begin` or `fail`, the entries' ids.
 */
export const countScript = new LuaScript(`${countOf}
local attempts, claims = {}, {}
for i = 4, #ARGV do
  local pending = pendingOf(ARGV[i])
  local begun = 0
  if pending and pending[2] == ARGV[2] then
    begun = math.floor(pending[4] / 2)
    if ARGV[3] == 'begin' then begun = begun + 1 end
    local count = ARGV[3] == 'begin' and 2 * begun or 2 * begun + 1
    local claim = claims[count] or { KEYS[1], ARGV[1], ARGV[2], 0 }
    claim[#claim + 1] = ARGV[i]
    claims[count] = claim
  end
  attempts[#attempts + 1] = begun
end
for count, claim in pairs(claims) do
  claim[#claim + 1] = 'RETRYCOUNT'
  claim[#claim + 1] = count
  claim[#claim + 1] = 'JUSTID'
  redis.call('XCLAIM', unpack(claim))
end
return attempts
`);

/**
 * Takes over entries that have been idle. Returns the cursor for the next call (`0-0` at the end), the entries, each
 * with its number (see above), and how many entries were deleted from the stream, so that nobody can handle them.
 * KEYS: the stream. ARGV: the group, the consumer, the idle time in ms, the cursor, how many.
 */
export const takeOverScript = new LuaScript(`${countOf}
-- Without JUSTID it would count as a delivery.
local claimed =
  redis.call('XAUTOCLAIM', KEYS[1], ARGV[1], ARGV[2], ARGV[3], ARGV[4], 'COUNT', ARGV[5], 'JUSTID')
local entries = {}
local deleted = #(claimed[3] or {})
for _, id in ipairs(claimed[2]) do
  local entry = redis.call('XRANGE', KEYS[1], id, id)[1]
  if entry then entries[#entries + 1] = { id, entry[2], pendingOf(id)[4] }
  else
    -- Before Redis 7, a deleted entry stays pending.
    redis.call('XACK', KEYS[1], ARGV[1], id)
    deleted = deleted + 1
  end
end
return { claimed[1], entries, deleted }
`);

/**
 * Sets the idle time of a consumer's entries. Returns the ids that the consumer no longer has.
 * KEYS: the stream. ARGV: the group, the consumer, the idle time in ms, the ids.
 */
export const idleScript = new LuaScript(`
local lost = {}
for i = 4, #ARGV do
  local pending = redis.call('XPENDING', KEYS[1], ARGV[1], ARGV[i], ARGV[i], 1)
  if pending[1] and pending[1][2] == ARGV[2] then
    redis.call('XCLAIM', KEYS[1], ARGV[1], ARGV[2], 0, ARGV[i], 'IDLE', ARGV[3], 'JUSTID')
  else lost[#lost + 1] = ARGV[i] end
end
return lost
`);

/**
 * Removes a consumer, unless it has pending entries: these would be lost with it.
 * KEYS: the stream. ARGV: the group, the consumer.
 */
export const removeConsumerScript = new LuaScript(`
if #redis.call('XPENDING', KEYS[1], ARGV[1], '-', '+', 1, ARGV[2]) > 0 then return 0 end
redis.call('XGROUP', 'DELCONSUMER', KEYS[1], ARGV[1], ARGV[2])
return 1
`);

/** At most so many entries are deleted at once: Redis does nothing else meanwhile. */
export const mostTrimmed = 1000;

/**
 * Deletes the oldest entries of a stream, but none that a group has not read or not acknowledged. Returns how many.
 * KEYS: the stream. ARGV: the oldest id to keep (or empty), the number of entries to keep (or empty).
 */
export const trimScript = new LuaScript(`
local function parts(id)
  local ms, sequence = string.match(id, '^(%d+)-?(%d*)$')
  return tonumber(ms), tonumber(sequence) or 0
end
local function before(one, other)
  local oneMs, oneSequence = parts(one)
  local otherMs, otherSequence = parts(other)
  if oneMs ~= otherMs then return oneMs < otherMs end
  return oneSequence < otherSequence
end

local oldest = ARGV[1] ~= '' and ARGV[1] or nil
local most = tonumber(ARGV[2])
if most then
  local surplus = math.min(redis.call('XLEN', KEYS[1]) - most, ${mostTrimmed})
  if surplus > 0 then
    local entries = redis.call('XRANGE', KEYS[1], '-', '+', 'COUNT', surplus + 1)
    local kept = entries[#entries][1]
    if not oldest or before(oldest, kept) then oldest = kept end
  end
end
if not oldest then return 0 end

for _, flat in ipairs(redis.call('XINFO', 'GROUPS', KEYS[1])) do
  local group = {}
  for i = 1, #flat, 2 do group[flat[i]] = flat[i + 1] end
  -- The entry that was read last may be deleted, but none after it.
  local done = group['last-delivered-id']
  if group['pending'] > 0 then
    local first = redis.call('XPENDING', KEYS[1], group['name'])[2]
    if first and before(first, done) then done = first end
  end
  if before(done, oldest) then oldest = done end
end
return redis.call('XTRIM', KEYS[1], 'MINID', oldest)
`);
