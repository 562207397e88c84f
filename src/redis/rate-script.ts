import * as rate from '../limiter/adaptive-rate.ts';
import { jitterMs } from '../retry/backoff.ts';
import { LuaScript } from './lua-script.ts';

/** How long a request without news counts as under way, in ms. After that, its process is taken for dead. */
export const underWayForMs = 15_000;

/**
 * The Lua version of `limiter/adaptive-rate.ts` and `limiter/token-bucket.ts`, which Redis runs: the same numbers
 * and the same steps. **A change to one of them is a change to the other**; `test/redis/shared-rate.test.ts` runs the
 * same random sequences through both and compares the results. The state is in a hash, and the requests under way in a
 * sorted set, by the time until which each of them counts.
 *
 * rate-limiter-flexible counts points in windows. It knows no probe and no learnt rate, and asking for the cooldown
 * and for the pace one after the other would not be atomic.
 *
 * KEYS: the hash, the set. ARGV[1]: the present time in ms, or nothing for the time of Redis: then the clocks of the
 * machines do not matter.
 */
const prelude = `
local now = tonumber(ARGV[1])
if not now then
  local time = redis.call('TIME')
  now = time[1] * 1000 + time[2] / 1000
end

local numbers = { 'window', 'perSecond', 'cooldownEndsAt', 'demandedUntil', 'earlyProbeAt', 'earlyProbes', 'probing', 'isGuess', 'epoch',
  'refusalsInARow', 'lastRefusalAt', 'measuredSince', 'answered', 'burstAnswered', 'burstMs', 'nextAt',
  'tokens', 'tokensAt', 'savedAt' }
local times = { 'cooldownEndsAt', 'demandedUntil', 'earlyProbeAt', 'lastRefusalAt', 'measuredSince', 'nextAt', 'tokensAt' }
local infinite = 1e300
local rate
local function fresh()
  rate = { window = ${rate.firstWindow}, cooldownEndsAt = -infinite, demandedUntil = -infinite, earlyProbeAt = infinite, earlyProbes = 0, probing = 0, isGuess = 0,
    epoch = 0, refusalsInARow = 0, lastRefusalAt = -infinite, measuredSince = now, answered = 0,
    burstAnswered = 0, burstMs = 0, nextAt = -infinite, source = 'gateway' }
end
local kept = redis.call('HMGET', KEYS[1], 'source', unpack(numbers))
fresh()
if kept[1] then
  rate.source = kept[1]
  for i, name in ipairs(numbers) do rate[name] = tonumber(kept[i + 1]) end
end

-- The state was saved in the past. If that is in the future, the clock was set back, for example by a failover to
-- another server: all times move with it, or nothing would be sent until the old time.
local aheadMs = (rate.savedAt or -infinite) - now
if aheadMs > 0 then
  for _, name in ipairs(times) do
    if rate[name] then rate[name] = rate[name] - aheadMs end
  end
end

redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now)
local function underWay() return redis.call('ZCARD', KEYS[2]) end

-- Redis keeps the state while it matters: until the cooldown is over and forgotten, and the bucket is full.
local function save(fullInMs)
  rate.savedAt = now
  local fields = { 'source', rate.source }
  for _, name in ipairs(numbers) do
    if rate[name] then
      fields[#fields + 1] = name
      fields[#fields + 1] = string.format('%.17g', rate[name])
    end
  end
  -- The time to fill the bucket is only known to the call that took from it.
  local forMs = math.max(rate.cooldownEndsAt - now, fullInMs or 0, 0) + 2 * ${rate.forgetAfterMs}
  forMs = math.max(forMs, redis.call('PTTL', KEYS[1]))
  redis.call('DEL', KEYS[1])
  redis.call('HSET', KEYS[1], unpack(fields))
  redis.call('PEXPIRE', KEYS[1], math.ceil(math.min(forMs, 1e12)))
end

local function backoffMs(attempt, baseMs, maxMs)
  return math.min(maxMs, baseMs * 2 ^ math.min(attempt - 1, 30))
end

local function planEarlyProbe()
  rate.earlyProbes = rate.earlyProbes + 1
  rate.earlyProbeAt = now + backoffMs(rate.earlyProbes, ${rate.firstEarlyProbeMs}, ${rate.maxEarlyProbeMs})
end

local function measureFrom(time)
  rate.measuredSince = time
  rate.answered = 0
end
`;

/**
 * Lets requests go out. ARGV: the time, how many want to, the beginning of their names, ms for which they count as
 * under way, the most that may be under way (or nothing), rate and burst of the pace (or nothing).
 *
 * Returns how many may go, the ms until the next may (-1: when one under way is over), the remaining ms of the demanded
 * cooldown, who demanded it, the epoch, and 1 where the last probe was
 * refused.
 */
export const enterScript = new LuaScript(`${prelude}
local wanted, name, forMs = tonumber(ARGV[2]), ARGV[3], tonumber(ARGV[4])
local most = tonumber(ARGV[5]) or infinite
local perMs = (tonumber(ARGV[6]) or 0) / 1000
local burst = tonumber(ARGV[7]) or 1
-- The clock was set back: the process of such a request may have died in the meantime.
for _, member in ipairs(redis.call('ZRANGEBYSCORE', KEYS[2], '(' .. string.format('%.17g', now + forMs), '+inf')) do
  redis.call('ZADD', KEYS[2], now + forMs, member)
end
local out = underWay()

-- The next turn was free for a second and was not taken, so no call is waiting.
if out == 0 and now > rate.nextAt + 1000 and now >= rate.cooldownEndsAt
  and (not rate.perSecond or now - rate.lastRefusalAt > ${rate.forgetAfterMs}) then
  local tokens, tokensAt, epoch = rate.tokens, rate.tokensAt, rate.epoch
  fresh()
  -- A new epoch, so that a late response to a request of the old one does not count.
  rate.tokens, rate.tokensAt, rate.epoch = tokens, tokensAt, epoch + 1
end
if perMs > 0 then
  rate.tokens = math.min(burst, (rate.tokens or burst) + (now - (rate.tokensAt or now)) * perMs)
  rate.tokensAt = now
end

local function forRateMs()
  if now < rate.cooldownEndsAt then
    local endsAt = math.min(rate.cooldownEndsAt, rate.earlyProbeAt)
    if now < endsAt then return endsAt - now end
    return out > 0 and -1 or 0
  end
  if out >= (rate.probing == 1 and 1 or rate.window) then return -1 end
  return rate.perSecond and rate.probing == 0 and math.max(0, rate.nextAt - now) or 0
end

local function waitMs()
  local forRate = forRateMs()
  if out >= most or forRate < 0 then return -1 end
  local forPace = perMs > 0 and rate.tokens <= 0.999999 and (1 - rate.tokens) / perMs or 0
  return math.max(forRate, forPace)
end

local granted = 0
local ms = 0
while true do
  ms = waitMs()
  if granted >= wanted or ms ~= 0 then break end
  granted = granted + 1
  out = out + 1
  redis.call('ZADD', KEYS[2], now + forMs, name .. granted)
  if perMs > 0 then rate.tokens = rate.tokens - 1 end
  if now < rate.cooldownEndsAt then planEarlyProbe() end
  if not rate.perSecond then
    if now - rate.measuredSince > ${rate.longestBurstMs} then measureFrom(now) end
  else
    rate.nextAt = math.max(rate.nextAt, now - 50) + 1000 / rate.perSecond
  end
end
redis.call('PEXPIRE', KEYS[2], forMs)
save(perMs > 0 and (burst - rate.tokens) / perMs)
return { granted, math.ceil(ms), math.ceil(math.max(0, rate.demandedUntil - now)), rate.source, rate.epoch,
  rate.probing == 1 and rate.refusalsInARow > 1 and 1 or 0 }
`);

/**
 * Takes a request back. ARGV: the time, its name, its epoch, its outcome (`unused` where it did not go out), 1 where
 * others wait for the window, and for a refusal the demanded ms (or nothing), who demanded them, a random number, and 1
 * where it lowers the rate.
 *
 * Returns the ms until the cooldown ends.
 */
export const leaveScript = new LuaScript(`${prelude}
redis.call('ZREM', KEYS[2], ARGV[2])
local epoch, outcome = tonumber(ARGV[3]), ARGV[4]

local function answeredLate()
  if epoch ~= rate.epoch - 1 or rate.burstMs == 0 then return end
  rate.burstAnswered = rate.burstAnswered + 1
  if rate.burstAnswered >= ${rate.measurable} then rate.isGuess = 0 end
  rate.perSecond = math.max(rate.perSecond or 0, rate.burstAnswered * 1000 / rate.burstMs)
end

local function answered()
  if epoch ~= rate.epoch then return answeredLate() end
  if now < rate.cooldownEndsAt then
    -- An early probe succeeded: the cooldown was a mistake.
    local tokens, tokensAt = rate.tokens, rate.tokensAt
    fresh()
    rate.tokens, rate.tokensAt, rate.epoch = tokens, tokensAt, epoch + 1
    return
  end
  rate.answered = rate.answered + 1
  rate.probing = 0
  rate.refusalsInARow = 0
  if ARGV[5] == '1' then
    rate.window = rate.window >= ${rate.openWindow} and infinite or rate.window + 1
  end
  if not rate.perSecond then return end
  if rate.isGuess == 1 then rate.perSecond = rate.perSecond * ${rate.guessedGrowth}
  else rate.perSecond = rate.perSecond + ${rate.growth} * ((now - rate.cooldownEndsAt) / 1000) ^ 2 end
end

local function leastMs(demanded, random)
  if demanded and rate.refusalsInARow < 2 then return 0 end
  local attempt = math.max(1, rate.refusalsInARow)
  return backoffMs(attempt, ${rate.baseCooldownMs}, ${rate.maxCooldownMs}) * (0.5 + random / 2)
end

local function lowered(perSecond, sentForMs)
  if rate.answered == 0 then return perSecond end
  if rate.answered < ${rate.steadyRequests} then return perSecond / 2 end
  return ${rate.slowDown} * math.min(perSecond, rate.answered * 1000 / sentForMs)
end

local function slowDown(cooldownMs, lowersRate)
  if not rate.perSecond then
    rate.burstAnswered, rate.burstMs = rate.answered, now - rate.measuredSince + cooldownMs
    rate.isGuess = rate.answered < ${rate.measurable} and 1 or 0
    local measured = rate.answered * 1000 / rate.burstMs
    rate.perSecond = rate.isGuess == 1 and math.max(${rate.guessedPerSecond}, measured) or measured
  elseif lowersRate then
    rate.isGuess = 0
    rate.perSecond = math.max(${rate.slowest}, lowered(rate.perSecond, now - rate.cooldownEndsAt))
    rate.burstAnswered, rate.burstMs = 0, 0
  end
  rate.epoch = rate.epoch + 1
  rate.lastRefusalAt = now
  rate.probing = 1
  rate.window = ${rate.firstWindow}
  measureFrom(now)
end

local function refused(demanded, source, random, lowersRate)
  local isNew = epoch == rate.epoch
  if isNew then rate.refusalsInARow = rate.refusalsInARow + 1 end
  local demandedMs = math.max(demanded or 0, leastMs(demanded, random))
  local cooldownMs = demandedMs
  -- Random, so that many callers do not come back at the same time.
  if demanded then cooldownMs = demandedMs + math.min(2000, math.max(50, demandedMs / 20)) * random end
  if isNew then
    slowDown(cooldownMs, lowersRate)
    -- A refused early probe brings a newer wait, which replaces the doubtful one.
    rate.demandedUntil, rate.cooldownEndsAt = now, now
  end
  rate.demandedUntil = math.max(rate.demandedUntil, now + demandedMs)
  rate.cooldownEndsAt = math.max(rate.cooldownEndsAt, now + cooldownMs)
  rate.nextAt = rate.cooldownEndsAt
  rate.source = source
  if rate.cooldownEndsAt - now <= ${rate.maxCooldownMs + jitterMs(rate.maxCooldownMs)} then
    rate.earlyProbeAt, rate.earlyProbes = infinite, 0
  elseif rate.earlyProbeAt >= infinite then planEarlyProbe() end
end

if outcome == 'answered' then answered()
elseif outcome == 'rate-limited' then refused(tonumber(ARGV[6]), ARGV[7], tonumber(ARGV[8]), ARGV[9] == '1')
elseif outcome == 'unanswered' and epoch == rate.epoch and not rate.perSecond and rate.window < ${rate.openWindow} then
  -- An instance whose gateway stays silent must not open the window without bound.
  rate.window = math.min(rate.window * 2, ${rate.openWindow})
end
save()
return math.ceil(math.max(0, rate.cooldownEndsAt - now))
`);

/** Reports that requests are still under way. ARGV: the time, ms for which they count as that, their names. */
export const renewScript = new LuaScript(`${prelude}
local forMs = tonumber(ARGV[2])
for i = 3, #ARGV do redis.call('ZADD', KEYS[2], 'XX', now + forMs, ARGV[i]) end
redis.call('PEXPIRE', KEYS[2], forMs)
`);
