-- Sends the requests of the file $TARGETS in turn: in each line a path, an access token and a body; to $GRAPHQL=1 the body, else to the
-- path itself. %KEY% becomes another text each time.
local prepared, serial, keyed = {}, 0, false
local stamp = tostring(os.time()) .. "-"

function init()
  local graphql = os.getenv("GRAPHQL") == "1"
  for line in io.lines(os.getenv("TARGETS")) do
    local path, token, body = line:match("^([^\t]*)\t([^\t]*)\t(.*)$")
    local headers = { Authorization = "Bearer " .. token, Accept = "application/json", ["Content-Type"] = "application/json" }
    keyed = keyed or path:find("%KEY%", 1, true) ~= nil
    -- A key of 20 letters keeps the length of the body what it was when the headers were made.
    local function place(text) return (text:gsub("%%KEY%%", string.rep("K", 20))) end
    prepared[#prepared + 1] = graphql and wrk.format("POST", "/graphql", headers, place(body)) or wrk.format("POST", place(path), headers, "")
  end
end

function request()
  serial = serial + 1
  local text = prepared[(serial - 1) % #prepared + 1]
  return keyed and text:gsub(string.rep("K", 20), string.format("%s%09d", stamp, serial), 1) or text
end

function done(summary, latency)
  io.write(string.format("p50 %.0f\np95 %.0f\n", latency:percentile(50), latency:percentile(95)))
end
