import { LuaScript } from '../../redis/lua-script.ts';

/**
 * Puts an entry into the stream of dead letters and takes it off the group's list, unless somebody else dealt with it.
 * KEYS: the stream, the dead letters. ARGV: the group, the entry's id, fields and values.
 */
export const deadLetterScript = new LuaScript(`
if #redis.call('XPENDING', KEYS[1], ARGV[1], ARGV[2], ARGV[2], 1) == 0 then return 0 end
redis.call('XADD', KEYS[2], '*', unpack(ARGV, 3))
redis.call('XACK', KEYS[1], ARGV[1], ARGV[2])
return 1
`);

/**
 * How often the handler of an entry began is in the number that Redis keeps of how often it was delivered, for being
 * delivered is no attempt: what waited behind a handler that killed its process has done nothing wrong. Redis begins
 * with 1. A handler that begins makes the number even, one that fails makes it odd: so it is half the number, and
 * where that is even, the handler that began last came to no end.
 */
const countOf = `
local function pendingOf(id)
  return redis.call('XPENDING', KEYS[1], ARGV[1], id, id, 1)[1]
end
`;

/**
 * Counts that a handler begins, or that it failed. Answers how often it began, 0 where another consumer has the entry
 * by now. KEYS: the stream. ARGV: the group, the consumer, the entry's id, `begin` or `fail`.
 */
export const countScript = new LuaScript(`${countOf}
local pending = pendingOf(ARGV[3])
if not pending or pending[2] ~= ARGV[2] then return 0 end
local begun = math.floor(pending[4] / 2)
if ARGV[4] == 'begin' then begun = begun + 1 end
local count = ARGV[4] == 'begin' and 2 * begun or 2 * begun + 1
redis.call('XCLAIM', KEYS[1], ARGV[1], ARGV[2], 0, ARGV[3], 'RETRYCOUNT', count, 'JUSTID')
return begun
`);

/**
 * Takes over entries that were idle. Answers where the next has to begin (`0-0` at the end), the entries, each with its
 * number (see above), and how many there were that nobody can handle any more, since they were deleted.
 * KEYS: the stream. ARGV: the group, the consumer, the ms, where to begin, how many.
 */
export const takeOverScript = new LuaScript(`${countOf}
-- Without JUSTID it would be counted.
local claimed =
  redis.call('XAUTOCLAIM', KEYS[1], ARGV[1], ARGV[2], ARGV[3], ARGV[4], 'COUNT', ARGV[5], 'JUSTID')
local entries = {}
local deleted = #(claimed[3] or {})
for _, id in ipairs(claimed[2]) do
  local entry = redis.call('XRANGE', KEYS[1], id, id)[1]
  if entry then entries[#entries + 1] = { id, entry[2], pendingOf(id)[4] }
  else
    -- Before Redis 7, what was deleted stays on the list.
    redis.call('XACK', KEYS[1], ARGV[1], id)
    deleted = deleted + 1
  end
end
return { claimed[1], entries, deleted }
`);

/**
 * Says for how long entries have been idle that a consumer has, and answers which of them it has no longer.
 * KEYS: the stream. ARGV: the group, the consumer, the ms, the ids.
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
 * Removes a consumer that has nothing left to do: with what it has, that would be lost.
 * KEYS: the stream. ARGV: the group, the consumer.
 */
export const removeConsumerScript = new LuaScript(`
if #redis.call('XPENDING', KEYS[1], ARGV[1], '-', '+', 1, ARGV[2]) > 0 then return 0 end
redis.call('XGROUP', 'DELCONSUMER', KEYS[1], ARGV[1], ARGV[2])
return 1
`);

/** So many entries are deleted at once because of the stream's length: Redis does nothing else meanwhile. */
export const mostTrimmed = 1000;

/**
 * Deletes the oldest entries of a stream, but none that a group has yet to read or to acknowledge, and answers how
 * many. KEYS: the stream. ARGV: the oldest id to be kept (or nothing), the number to be kept (or nothing).
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
  -- One behind the last that was read may be the next that is deleted, but not one that is unread.
  local done = group['last-delivered-id']
  if group['pending'] > 0 then
    local first = redis.call('XPENDING', KEYS[1], group['name'])[2]
    if first and before(first, done) then done = first end
  end
  if before(done, oldest) then oldest = done end
end
return redis.call('XTRIM', KEYS[1], 'MINID', oldest)
`);
