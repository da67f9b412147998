local load = dofile(os.getenv("BENCH_LUA") .. "/load.lua")
setup, done = load.setup, load.done

-- Records check-ins, never twice for one goal and day: all clients' first goal on the first day, then their second …
local body = '{"help":"with_some_help","performance":7,"satisfaction":8,"note":"Met de nieuwe broodplank ging het goed."}'
local lines, days, headers

function init()
  lines, days, headers = load.lines(), {}, {}
  for day in os.getenv("BENCH_DAYS"):gmatch("%S+") do days[#days + 1] = day end
  for number, words in ipairs(lines) do
    headers[number] = { ["Authorization"] = "Bearer " .. words[1], ["Content-Type"] = "application/json" }
  end
  next_number = first
end

function request()
  local number = next_number
  next_number = number + step
  local client = number % #lines + 1
  local turn = math.floor(number / #lines)
  local path = "/v1/goals/" .. lines[client][2 + turn % 5] .. "/check-ins/" .. days[math.floor(turn / 5) + 1]
  return wrk.format("PUT", path, headers[client], body)
end
