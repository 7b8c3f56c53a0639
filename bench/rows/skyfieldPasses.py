"""Passes by Skyfield, for the row catalogue-passes-skyfield: reads the work as JSON, prints time and passes as JSON."""
import json
import sys
import time

import skyfield
from skyfield.api import EarthSatellite, load, wgs84

work = json.load(sys.stdin)
scale = load.timescale(builtin=True)
year, month, day = (int(part) for part in work["epoch"][:10].split("-"))
start = scale.utc(year, month, day)
end = scale.utc(year, month, day + work["days"])
place = wgs84.latlon(work["latitudeDeg"], work["longitudeDeg"], work["heightKm"] * 1000)
satellites = [EarthSatellite(line1, line2, line1[2:7], scale) for line1, line2 in work["pairs"]]
satellites[0].find_events(place, start, end, work["minElevationDeg"])  # warm

began = time.perf_counter()
found = [satellite.find_events(place, start, end, work["minElevationDeg"]) for satellite in satellites]
milliseconds = (time.perf_counter() - began) * 1000

rows = []
for satellite, (times, events) in zip(satellites, found):
    rise = None
    seconds = [(t - start) * 86400 for t in times]
    up = len(events) > 0 and events[0] != 0
    if up:
        rise = 0.0
    for second, event in zip(seconds, events):
        if event == 0:
            rise = second
        elif event == 2:
            rows.append({"object": satellite.name, "riseS": float(rise), "setS": float(second)})
            rise = None
    if rise is not None:
        rows.append({"object": satellite.name, "riseS": float(rise), "setS": float(work["days"] * 86400)})
print(json.dumps({"ms": milliseconds, "version": ".".join(str(part) for part in skyfield.VERSION), "rows": rows}))
