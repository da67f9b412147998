local load = dofile(os.getenv("BENCH_LUA") .. "/load.lua")
setup, done = load.setup, load.done

-- Each client in turn changes the check-in of the first goal on one day: each time another mark, and a new version.
local lines

function init()
  lines = load.lines()
  next_number = first
end

function request()
  next_number = next_number + step
  local words = lines[next_number % #lines + 1]
  local headers = { ["Authorization"] = "Bearer " .. words[1], ["Content-Type"] = "application/json" }
  local body = string.format('{"help":"alone","performance":%d,"satisfaction":8}', next_number % 10 + 1)
  return wrk.format("PUT", "/v1/goals/" .. words[2] .. "/check-ins/" .. os.getenv("BENCH_DAYS"), headers, body)
end
