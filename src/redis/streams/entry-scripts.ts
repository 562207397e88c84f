import { LuaScript } from '../lua-script.ts';

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

/**
 * Deletes the oldest entries of a stream, but none that a group has yet to read or to acknowledge.
 * KEYS: the stream. ARGV: the oldest id to be kept (or nothing), the number to be kept (or nothing).
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
  -- Bounded, for Redis does nothing else meanwhile: the rest is for the next time.
  local surplus = math.min(redis.call('XLEN', KEYS[1]) - most, 1000)
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
