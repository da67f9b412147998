-- What the scripts share: the lines to make requests from, a number for each thread, and the result on one line.
local load = {}

local threads = {}

-- The words of each line of the file that BENCH_LINES names; of the first BENCH_MOST lines, where that is set.
function load.lines()
  local lines, most = {}, tonumber(os.getenv("BENCH_MOST")) or math.huge
  for line in io.lines(os.getenv("BENCH_LINES")) do
    if #lines == most then break end
    local words = {}
    for word in line:gmatch("%S+") do words[#words + 1] = word end
    lines[#lines + 1] = words
  end
  return lines
end

-- Threads count on from BENCH_FROM, each with the numbers of its own: first, first + step, …
function load.setup(thread)
  thread:set("first", tonumber(os.getenv("BENCH_FROM")) + #threads)
  thread:set("step", tonumber(os.getenv("BENCH_THREADS")))
  thread:set("next_number", 0)
  threads[#threads + 1] = thread
end

-- One line for reable-bench: times in microseconds.
function load.done(summary, latency)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  local next_number = 0
  for _, thread in ipairs(threads) do next_number = math.max(next_number, thread:get("next_number")) end
  io.write(string.format("BENCH %d %d %d %d %d %d\n", summary.requests, summary.duration, failed,
    latency:percentile(50), latency:percentile(99), next_number))
end

return load
