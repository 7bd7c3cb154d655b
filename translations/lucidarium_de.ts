<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>backpropagation</name>
    <message>
        <source>Vanishing and exploding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layers are being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is left of the blame after %1 layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is left of the blame after %1 layers; in theory × %2 per layer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sweep runs back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first layer %1, last %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sum hands it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is taken away gets it negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ÷ the divisor; −quotient ÷ divisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exponent × one power less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minus the sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 + the tangent squared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exp is its own slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ÷ the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ÷ twice the root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − the output squared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 above zero, else 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output × (1 − output)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign of the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all to the one that won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its blame: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  where the sweep starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  used %1 times, blamed %1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blame × </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1, the marked node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> over </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the arrow is the blame: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blame: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the arrow waits for the blame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the closer the lines, the steeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wider, the more blame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its way back; hollow is negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula is being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values go right, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blame comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flight paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linnainmaa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounding errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werbos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thesis; 1982: nets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rumelhart, Hinton, Williams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inner features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the √L rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps computed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory: keep a little, compute the rest again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a chain of %1 steps with %2 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work done, in steps: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  and the state that each one holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>;  %1 of %2 steps reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  neuron %1 of layer %2, at the ringed point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  gradient %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the net is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each neuron&apos;s own picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; blame comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron %1 of layer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole: the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click adds a disc, Shift and click a triangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; hollow: held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click: a disc; Shift: a triangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ringed: the point that is followed, loss %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ringed: loss %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chain rule, nothing reused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nudge each weight, ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one sweep for each weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one sweep back for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operations for the whole gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond 10³⁰⁸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse mode against differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times fewer operations, as the net widens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters; click a net to race it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in part, scaled up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four ways to one gradient; play, and all four start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four ways to one gradient; net %1 with %2 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled up from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been computed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press play, or change something on the bench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf %1: up and down change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point on the plane: the arrows move two leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringed point: the arrows take another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net with %1 parameters: Enter races it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been computed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 patterns, %1 right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  mirrored weights, opposite signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 : %1 : %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sweeps until solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1986: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1986 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nets are being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1986 again: does it read the same both ways?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nets after %2 sweeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no formula to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula as a graph of %1 nodes, %2 of them leaves that can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its value is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 turns of both sweeps are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2 has the blame %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves wait for their blame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the marked node %1 the blame is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four methods are still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is scaled up from a part that was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four ways to the same gradient of a net with %1 parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every path takes %1 operations, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finite differences take %1 operations, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward mode takes %1 operations, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse mode takes %1 operations, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse mode needs %1 times fewer operations than finite differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A net learns %1 points on the plane; %2 more are held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its layers have %1 units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 steps the loss is %2, held out %3; %4 of the held-out points are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient&apos;s norm is %1 at the first layer and %2 at the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nets with six inputs and two hidden units learn from 64 patterns which ones read the same both ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 sweeps %2 have solved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their median is %1 sweeps; the paper of 1986 says %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net %1 has the error %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mirrored weights of its first hidden unit stand as 1 to %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no layers to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sweep back through %1 layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient&apos;s norm is %1 at the last layer and %2 at the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theory multiplies it by %1 per layer back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chain of %1 steps is reversed with %2 stored states: %3 steps are computed again. The square root rule takes %4 states and %5 steps; storing everything takes %6 states and none. %7 of %8 events are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raise %1 by 0.01, and %2 changes by about </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 inputs more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sweep forward has not reached it yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>--set takes ID=VALUE, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link in the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story of %1 has %2 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT from 320x240 to 7680x4320, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (lucidarium --help lists what there is.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of --snapshot, --tour, --frames and --monkey can be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--frames is a whole number from 1 to 1000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--monkey is a time in seconds, more than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--renderer is software or opengl, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme is paper, night or contrast, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scale is a number from 1 to 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--steps is a whole number from 0 to 1000000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--story counts the steps from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set, --do and --preset need an exhibit: lucidarium EXHIBIT --set ID=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exhibit takes no files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is damaged near &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a link to an exhibit: it would begin with &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed is a whole number from 0, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link cannot bring a file for &quot;%1&quot;; open the file yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: &quot;%2&quot; is not what it should be. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: the file &quot;%2&quot; inside it has changed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2 Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was too large to be kept in %2: choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 is unknown to this version and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large to be a saved state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a state that Lucidarium saved, or it is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was saved by a newer Lucidarium than this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written. Is the folder there, and may you write in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This state belongs to the exhibit &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story&apos;s line %1 is not understood: &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story&apos;s link &quot;%1&quot; is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no action &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no action &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2 is out of range; allowed is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 entries; at most %3 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot take a value of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;; allowed is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 characters; at most %3 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = &quot;%2&quot; is not a number; allowed is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = &quot;%2&quot;: either every entry has a name, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a point is written x:y or x:y:label, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the label &quot;%2&quot; is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: row %2 has %3 numbers, the first has %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = &quot;%2&quot; is not a whole number; allowed is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = &quot;%2&quot; is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no exhibit &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no exhibit &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked diffusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must a machine write from left to right?</source>
        <translation>Muss eine Maschine von links nach rechts schreiben?</translation>
    </message>
    <message>
        <source>Mamba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you remember if you could not look back?</source>
        <translation>Was würdest du behalten, wenn du nicht zurückblicken könntest?</translation>
    </message>
    <message>
        <source>Model merging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can two minds be averaged?</source>
        <translation>Kann man zwei Köpfe mitteln?</translation>
    </message>
    <message>
        <source>Test-time compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it better to be bigger, or to think longer?</source>
        <translation>Ist es besser, größer zu sein oder länger zu denken?</translation>
    </message>
    <message>
        <source>Ring attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you read a million words with no desk big enough?</source>
        <translation>Wie liest man eine Million Wörter, wenn kein Tisch groß genug ist?</translation>
    </message>
    <message>
        <source>Speculative decoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How can guessing make you faster and never wrong?</source>
        <translation>Wie macht Raten schneller und nie falsch?</translation>
    </message>
    <message>
        <source>Mixture of experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why ask everyone when a few know?</source>
        <translation>Warum alle fragen, wenn wenige es wissen?</translation>
    </message>
    <message>
        <source>GRPO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can you learn from nothing but right and wrong?</source>
        <translation>Kann man nur aus Richtig und Falsch lernen?</translation>
    </message>
    <message>
        <source>Solar cell</source>
        <translation>Solarzelle</translation>
    </message>
    <message>
        <source>Why can a solar cell never use all of the light?</source>
        <translation>Warum kann eine Solarzelle nie alles Licht nutzen?</translation>
    </message>
    <message>
        <source>E-ink</source>
        <translation>E-Ink</translation>
    </message>
    <message>
        <source>How does a page stay written with the power off?</source>
        <translation>Wie bleibt eine Seite ohne Strom beschrieben?</translation>
    </message>
    <message>
        <source>Touchscreen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does glass know where you touch it?</source>
        <translation>Woher weiß Glas, wo man es berührt?</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, which is too much for points on a plane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a text file in UTF-8: x, y and a label per line are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a header and no points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2 lines; at most %3 points are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of “%2” does not have three columns (x, y, label) but %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in line %2 of “%3” is not a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label in line %1 of “%2” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All points of “%1” have the label “%2”: two kinds at least are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2 different labels; at most %3 are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression has more than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands at character %2 of the expression, where an operator, “;” or the end is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement before character %1 of the expression needs a name, as in “c = a + b;”: only the last one goes without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression ends at character %1, where a number, a name or “(” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands at character %2 of the expression, where a number, a name or “(” is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression has more than %1 operations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at character %2 of the expression is a function and cannot be a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at character %2 of the expression is not a function that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number at character %1 of the expression is too large or too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at character %2 of the expression is a function and needs “(” after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at character %2 of the expression takes one argument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at character %2 of the expression takes two arguments or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at character %2 of the expression is one leaf too many: %3 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket opened at character %1 of the expression is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands at character %2 of the expression, where an operator or “)” is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression is nested more than %1 deep at character %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at character %2 of the expression has no finite value with these inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of points: x, y and a label per line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plane to put a point on: choose the playground and its points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label %1 does not exist here: labels go from 0 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 points already, which is as many as fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no points to take away: choose the playground first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no point number %1 to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minibatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learnt points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The net&apos;s numbers have grown beyond all bounds: lower the learning rate and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the turn of node %1: its inputs or its users come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complex step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimal plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>√L rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is anybody there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: something is on the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer: no phone, or it lies where the fields cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No packet came: the phone was taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives all that it can here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More power is missing than the coils can explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pad is clear again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has about %2 points; at most %3 are read. Thin it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of %2 has %3 columns; x, y, z in mm are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of %2 has %3 columns where the others have %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of %2: “%3” is not a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of %2: “%3” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines %1 and %2 of %3 are the same point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than %2 points. Thin it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses “transform”; save the drawing with its transforms applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no path in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wire in %1 meets itself at (%2, %3, %4) mm, segments %5 and %6; lift one of them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not text: a CSV with x, y, z in mm or an SVG drawing is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has one point only; a wire needs two or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no points in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coil in %1 would be %2 mm wide; at most 100,000 mm make sense here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coil in %1 would be only %2 mm wide: are its numbers inches? Say so in its first line, with x_in,y_in,z_in or x_mm,y_mm,z_mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points %1 and %2 of %3 are at the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into the load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Wirkungsgrad</translation>
    </message>
    <message>
        <source>Qi, 87–205 kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with this load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current, A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage, V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helix is too low for its turns: raise its height above %1 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transmitter&apos;s inner radius (%1 mm) is larger than its outer one (%2 mm).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver&apos;s inner radius (%1 mm) is larger than its outer one (%2 mm).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wire does not fit the transmitter&apos;s coil: choose a thinner wire or fewer strands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wire does not fit the receiver&apos;s coil: choose a thinner wire or fewer strands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two coils would lie inside each other: raise the gap or choose a thinner wire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These values do not make a circuit that can be solved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sketched coil needs two points or more, apart from each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Pad coil, copper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad coil, proximity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thing on the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone coil, copper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone coil, proximity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power into the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path in %1 cannot be read from “%2” on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path in %1 is in more than one piece; a coil is one wire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going to the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2 arguments, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no argument &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run belongs to %1, not to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is out of order at step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 MB; at most %3 MB are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened; check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than the %2 MB that are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; there are list, describe, run, check and bench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 nets of 1986, 5,000 sweeps each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playground 2-8-8-2, minibatch 32, double precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playground 2-8-8-2, minibatch 32, single precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Griewank and Walther, ACM Trans. Math. Softw. 26 (2000); independent program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>independent count, operation by operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rumelhart, Hinton and Williams, Nature 323 (1986)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ln x1 + x1 x2 − sin x2 at (2, 5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baydin and others, J. Mach. Learn. Res. 18 (2018)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its derivative by x1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its derivative by x2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>micrograd&apos;s example at a = −4, b = 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>micrograd, README</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its derivative by a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its derivative by b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest error of that gradient against complex steps, as a share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squire and Trapp, SIAM Review 40 (1998)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second derivatives of x² y³ along (1, −1), by forward over reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed form 2 y³ − 6 x y² at (2, 3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy of a 2-3-2 net on three points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>independent program in double precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of its derivatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>independent program, checked by complex steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations of both sweeps through a 2-3-1 net, counted while it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sweeps over one evaluation, 2-3-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for 784-128-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed-up over differences at 101,770 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millions of parameters at which the speed-up is ten million, if a gradient costs 4 evaluations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed form (n + 1)/4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By operations, against nudging every parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest disagreement of paths, forward and reverse mode on one net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are the same sum in different orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest difference between the sum over all paths and the sweep back, as a share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bauer, SIAM J. Numer. Anal. 11 (1974)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations of matrix products back over forward, 512 units in eight layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed form: the first layer hands no blame to the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error of the forward difference of exp(x) sin(3x) at 0.7, h = 10⁻³</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>independent program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope of the central difference&apos;s error between h = 10⁻² and 10⁻³</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taylor&apos;s theorem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps computed again for a chain of 100 with 1 cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with 2 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with 5 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with 10 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derivative through 20 sigmoids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>χ of tanh at σ_w² = 1 after 200 layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schoenholz and others, ICLR 2017; independent program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds for infinitely wide layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nets of 1986 that solve the task, of 20, within 5,000 sweeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>independent program: about two thirds, 8 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on the seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweeps that they need, at the median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper tells of one net: 1,425 sweeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest over smallest weight where the weights are 1:2:4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some nets find a second solution, about 1 : 1.5 : 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error at which the others stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed form: eight mirrored patterns answered 0, ½ · 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks in 200,000 years, in millions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>365.25 days a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2: a layer has a whole number of units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2: two sizes at least are needed, the input&apos;s and the output&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth and memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1986 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the stage shows and what a step does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula whose graph is drawn: + - * / ^, sin cos tan exp ln sqrt tanh relu sigmoid abs max min; “name = …;” gives a part a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers that enter, by name. A leaf that is not named here is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the net has to tell apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file with x, y and a label per line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation that is added to both coordinates, where the plane goes from −1 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of each hidden layer, from the input on. None: a straight border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bend in every unit. Without one, a chain of layers is a single straight map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform ±1/√n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large the first random weights are. All zero: all units of a layer stay alike for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum 0.9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is made of the gradient: a step down, a step with momentum, a step of even size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a step goes down the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points that are looked at before each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds half of this times the sum of all squared weights to the loss, which keeps them small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single, 32 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double, 64 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of number that the net computes with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes of the racing net from input to output; in Memory, of the net that is one step of the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of the differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each number is nudged to see what the answer does. Too far is crude, too near drowns in rounding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers that the blame passes on its way back; in Memory, steps of the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of each layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States that may be stored at once, the input among them. The others are computed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best for so many cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every state kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which plan is played. The √L rule and keeping every state take as many cells as they need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this node next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives this node its turn in the sweep, if all that it waits for is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a point on the plane. It is learnt, not held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all points away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the plane empty for points of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how this point passes through the net and how its blame comes back; −1 follows the worst one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One neuron and its error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survey&apos;s example, 2018</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>micrograd&apos;s example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two arms of a spiral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mirror-symmetry net of 1986</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifty sigmoids deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hundred steps in ten cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A net that reads digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten million times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backpropagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is to blame, and how much?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the formula gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baydin and others, J. Mach. Learn. Res. 18 (2018), table 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the value moves for a small move of each leaf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean cross-entropy of the points that are learnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss, held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for the fifth of the points that the net never learns from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy, held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the held-out points that are answered rightly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the gradient over all parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the sweep back is from an independent derivative, as a share of the gradient: complex steps in the graph, forward mode in the playground and the race.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers whose share of the blame is wanted: leaves of a formula, weights and biases of a net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additions, multiplications and functions of one evaluation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of the sweep back: a product costs 4, a sum 2, a tanh 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sweeps together, in evaluations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>independent count by the same rules, 784-128-10 and 2-3-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed-up over differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations of nudging every parameter once, over those of both sweeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olah, Calculus on Computational Graphs (2015): “as much as”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed-up measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same by the clock: evaluations of one net, timed, times the parameters and one, over both sweeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the tape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that is recorded at once: 16 bytes per operation; in the playground, what the tape really held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps computed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps forward that the best plan takes before it has reversed the whole chain with so few cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Griewank and Walther, ACM Trans. Math. Softw. 26 (2000), closed form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nets that solved it, of 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nets whose every answer is on the right side of one half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median sweeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweeps through all 64 patterns that those nets needed, at the median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rumelhart, Hinton and Williams, Nature 323 (1986): one net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest to smallest weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the three weights on one side of a hidden unit, at the median over the nets that solved it: 4 where they are 1 : 2 : 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rumelhart, Hinton and Williams, Nature 323 (1986), figure 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the minibatch, and of all points that are learnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the points that the net never learns from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of each minibatch&apos;s gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer, from the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norm of the gradient by each layer&apos;s weights; in Depth with what an infinitely wide net would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error of differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest error over the leaves: falling with the step (slopes 1 and 2), then rising as digits cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations for the whole gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted for nets of one shape and growing size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for the whole gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the clock, up to a million parameters; slow methods on a random part, scaled up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored states and room for the record of one step; everything kept: the records of all steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error of the nets of 1986</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the sum of squared errors over the 64 patterns; a net that says 0 to all stands at 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>independent program: line integral of the vector potential, 32,768 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>independent program: sum over pairs of rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mutual inductance of circles of 25 and 20 cm, 10 cm apart, H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed form by Carlson&apos;s integrals, DLMF 19.34.5; Neumann&apos;s double integral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles of 22 and 18 mm, displaced and tilted by 30°, H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own inductance of the A11-like coil, H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rings instead of a spiral, uniform current in the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupling of two A11-like coils 5 mm apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same 3 mm apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 mm apart and 20 mm aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 mm apart and 30 mm aside: past the null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset at which the coupling vanishes, 5 mm apart, mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best efficiency at k√(Q1Q2) = 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed form: 3 − √8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best efficiency at k√(Q1Q2) = 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed form U²/(1+√(1+U²))²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower peak at k = .3, 24 µH, source and load 1 Ω, coils .1 Ω, Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>independent program: root search on the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper peak of the same, Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower peak with almost no resistance, Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed form f0/√(1+k)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin depth of copper at 127.7 kHz, m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed form √(2/ωμ0σ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AC over DC resistance of a lone 1 mm wire at 127.7 kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact Bessel ratio, independent program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of that wire in a field of 1 mT, W/m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact Bessel form, independent program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aluminium disc, 2 cm × 20 µm, 127.7 kHz, 1 mT, W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>independent program: 600 ring filaments with their own field, extrapolated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the field of its own currents the answer would be 14.16 W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best efficiency of the 2007 helices at 2 m, standing wave, measured Q of 950</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>independent program; Kurs et al. measured about .40</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thin wire; Q is measured, not computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same if the current were uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rings over a current sheet&apos;s inductance, independent program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative change of flux after one turn of a field line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flux function 2πρA, conserved along a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the input that three circuits with a coin leave unexplained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conservation of energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy flow through the gap over what the phone&apos;s side takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poynting&apos;s theorem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a grid of 160 by 160 places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far 36 circuits rise above the best possible efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bound of coupled resonators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mutual inductance of two 2,000-segment coils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biot–Savart by exact segments, one core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that follows from moving the phone, without pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forty field lines of the pad&apos;s ring coil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forty field lines of both ring coils, off axis and tilted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty-four paths of the energy flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupling k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the field that both coils hold in common: M over the root of L1 L2. Geometry alone; negative past the null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k √(Q1 Q2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What decides the best efficiency: coupling times quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best possible efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No circuit round these coils can do better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurs et al., Science 317, 83 (2007): about 40 % at 2 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power into the load over power taken in, after the source resistance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average power into the load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qi, baseline power profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qi2, magnetic power profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurs et al., Science 317, 83 (2007)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average power taken in, after the source resistance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss in the pad&apos;s coil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat in the pad&apos;s copper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss in the phone&apos;s coil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat in the phone&apos;s copper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss in the thing on the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat of the eddy currents in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the chosen time at the present power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak current in the pad&apos;s coil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak current in the phone&apos;s coil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad coil L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own inductance of the pad&apos;s coil, with its ferrite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mohan et al. (1999), current-sheet formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone coil L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own inductance of the phone&apos;s coil, with its ferrite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mutual inductance M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flux in one coil for an ampere in the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad quality Q1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ω L1 over the coil&apos;s AC resistance: energy held over energy lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurs et al. (2007), measured: 950 ± 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone quality Q2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ω L2 over the coil&apos;s AC resistance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load at which the best possible efficiency is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency of greatest load power below the tuned one; the same as the upper peak while there is only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency of greatest load power above the tuned one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First offset to the right at which the coupling is zero, at this gap and tilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How deep the current runs in copper at this frequency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>√(2/ωμ0σ) at 127.7 kHz, copper of 5.8e7 S/m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AC over DC resistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the pad&apos;s coil, by skin and proximity effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source voltage in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak voltage that the charger gives now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps the charger from the target power: none, voltage or current.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss in the rectifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two Schottky diodes of .35 V in the current&apos;s way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of the load power behind the rectifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watts unaccounted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input power minus everything that it became: zero but for rounding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flux drift along a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest relative change of the flux function along a drawn field line; where there is no such function, the summed error over the length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charger thinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle, ping, identify, charging, foreign_object or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charger&apos;s frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the charger has moved to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the charger&apos;s own frequency and voltage, now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power that is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent minus reported minus the coils&apos; own losses, as the charger reckons it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy into the battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the start of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joules unaccounted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug minus everything that it became, over the whole run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides the phone to the right at the present gap and tilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the present source voltage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the capacitors as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a millimetre to ten metres, with these coils.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best load is neither small nor large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature of the thing on the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the present power all the while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad: current and voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone: current and voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the pad&apos;s coil, and of the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the phone&apos;s coil, and across the load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charger&apos;s power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the charger feels its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charger&apos;s frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down for more power, up for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wire from end to end, seen from above; none puts the round coil back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the phone lies there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sketch a coil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wire drawn by hand takes the place of one coil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the phone down or take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charger notices by itself; the picture stays where the phone would lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wireless charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does a phone charge faster when it snaps into place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the centre plane of the pad&apos;s coil to that of the phone&apos;s coil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the phone&apos;s coil lies to the right of the pad&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset, away from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the phone&apos;s coil lies behind the pad&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the phone&apos;s coil about its own y axis: to the right it goes down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the current turns round each second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacitors tuned to resonance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a capacitor beside each coil that cancels its inductance at the tuned frequency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuned frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the capacitors are made to resonate; it need not be the frequency in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in series on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in series, and across the phone&apos;s coil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LCC filter before the pad&apos;s coil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the capacitors are connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AC resistance that the phone puts at its coil; behind an ideal rectifier the battery sees π²/8 of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charger sets its voltage so that the target power arrives, as far as its limits allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the phone asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that the charger can give, peak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that the pad&apos;s coil may carry, peak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak of the sine that drives the pad, when power is not held; the charger&apos;s own mind always works with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source resistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the source itself; efficiency is counted after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad&apos;s coil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer edge of the pad&apos;s winding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner edge of the pad&apos;s winding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns in a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns side by side in one layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers one over the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the winding; the layers are spread evenly over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality, if measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measured Q for the pad&apos;s coil at the frequency in use; 0 computes it from the copper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone&apos;s coil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer edge of the phone&apos;s winding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner edge of the phone&apos;s winding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measured Q for the phone&apos;s coil at the frequency in use; 0 computes it from the copper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire and ferrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire diameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copper of one strand, without insulation; both coils.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is solid wire; more make a rope of fine strands (litz).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat spiral or layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open helix, resonating by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns as rings, or the open helices of the 2007 experiment with a standing wave of current.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns of the helix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns of the open helix, spread over its height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferrite behind the coils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A perfect plate .5 mm behind each coil&apos;s centre plane, or behind the winding where that is thicker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own coil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV with x, y, z in mm or an SVG drawing: the wire takes the place of one coil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your coil is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pad&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phone&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two coils your own wire replaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the pad lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a metal card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coin: radius 11.6 mm, 2.3 mm thick, 5.2e6 S/m, 7.5 g, 400 J/(kg K), middle 3.2 mm over the coil. Key (as a disc): 9 mm, 2.2 mm, 1.5e7 S/m, 4.5 g, 380 J/(kg K), 3.1 mm. Metal card (as a disc): 30 mm, 0.4 mm, 1.4e6 S/m, 9 g, 500 J/(kg K), 2.2 mm. All lose 10 W/(m² K) to air of 20 °C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it lies to the right of the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place, away from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it lies behind the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When its temperature is read, at the present power all the while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field lines of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pad alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both coils together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose current makes the lines that are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this moment of the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0° is when the pad&apos;s current is greatest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qi pad with A11 coils, 5 W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qi2 with magnets, 15 W at 360 kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electric car, 3.7 kW over 15 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT 2007: a 60 W lamp at 2 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacitors for 100 kHz, driven at 127.7 kHz</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucid</name>
    <message>
        <source>The gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Drawn without OpenGL, hence slower: a graphics driver (Debian: libgl1-mesa-dri) would help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucid::Bench</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes back the last change (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Brings back what was undone (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls and readouts of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets everything to a known thing or experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readouts</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back: %1 (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings back: %1 (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucid::Card</name>
    <message>
        <source>This room is not open yet.</source>
        <translation>Dieser Raum ist noch nicht offen.</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>waits to be built</source>
        <translation>wartet noch</translation>
    </message>
    <message>
        <source>not built yet</source>
        <translation>noch nicht gebaut</translation>
    </message>
</context>
<context>
    <name>lucid::Chart</name>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of the chart copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Picture of the chart copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Data (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart could not be saved as %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>the variable of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No curve yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play, or take a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings give none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B %1</source>
        <extracomment>the held run&apos;s value at its point</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucid::ChartStrip</name>
    <message>
        <source>Fold the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes room for the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which charts stand below the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the charts back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucid::ChecksSheet</name>
    <message>
        <source>Check the numbers</source>
        <translation>Die Zahlen nachprüfen</translation>
    </message>
    <message>
        <source>Every figure is computed again, by the functions that the pictures are drawn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Gerechnet</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Reference cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 computed</source>
        <translation>%1 von %2 gerechnet</translation>
    </message>
    <message>
        <source>%1 of %2 agree with their sources.</source>
        <translation>%1 von %2 stimmen mit ihren Quellen überein.</translation>
    </message>
</context>
<context>
    <name>lucid::ExhibitScreen</name>
    <message>
        <source>Fold the story</source>
        <translation>Erzählung einklappen</translation>
    </message>
    <message>
        <source>Gives its room to the stage.</source>
        <translation>Gibt der Bühne ihren Platz.</translation>
    </message>
    <message>
        <source>Fold the bench</source>
        <translation>Werkbank einklappen</translation>
    </message>
    <message>
        <source>locked by the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is held as B: what comes now stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for your guess</source>
        <translation>wartet auf deinen Tipp</translation>
    </message>
    <message>
        <source>There is no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the story</source>
        <translation>Erzählung zeigen</translation>
    </message>
    <message>
        <source>Show the bench</source>
        <translation>Werkbank zeigen</translation>
    </message>
</context>
<context>
    <name>lucid::FileEntry</name>
    <message>
        <source>Forget the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to what was there before any file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file, or open one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucid::Gallery</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Shows everything in another language.</source>
        <translation>Zeigt alles in einer anderen Sprache.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Paper, night, or high contrast.</source>
        <translation>Papier, Nacht oder hoher Kontrast.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Larger letters, in four sizes.</source>
        <translation>Größere Schrift, in vier Stufen.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>All keys and what they do.</source>
        <translation>Alle Tasten und was sie tun.</translation>
    </message>
    <message>
        <source>Open a saved state or a link</source>
        <translation>Einen gespeicherten Stand oder Link öffnen</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>oder hierher ziehen</translation>
    </message>
    <message>
        <source>Teacher&apos;s guides and worksheets</source>
        <translation>Lehrerhefte und Arbeitsblätter</translation>
    </message>
    <message>
        <source>Check the numbers</source>
        <translation>Die Zahlen nachprüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n to rerun</source>
        <translation>
            <numerusform>%n zum Nachrechnen</numerusform>
            <numerusform>%n zum Nachrechnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin with the first instrument</source>
        <translation>Mit dem ersten Instrument beginnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Go on with %1, step %2</source>
        <translation>Weiter mit %1, Schritt %2</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Weiter mit %1</translation>
    </message>
    <message>
        <source>%1 of %2 agree</source>
        <translation>%1 von %2 stimmen</translation>
    </message>
    <message>
        <source>Continue %1 where it was left</source>
        <translation>%1 dort fortsetzen, wo es endete</translation>
    </message>
    <message>
        <source>Thirteen instruments that really compute</source>
        <translation>Dreizehn Instrumente, die wirklich rechnen</translation>
    </message>
    <message>
        <source>Instruments that really compute</source>
        <translation>Instrumente, die wirklich rechnen</translation>
    </message>
    <message>
        <source>Machines that learn</source>
        <translation>Maschinen, die lernen</translation>
    </message>
    <message>
        <source>Machines you can hold</source>
        <translation>Maschinen in der Hand</translation>
    </message>
    <message>
        <source>the mathematics of thinking machines</source>
        <translation>die Mathematik denkender Maschinen</translation>
    </message>
    <message>
        <source>things in your pocket</source>
        <translation>Dinge in der Tasche</translation>
    </message>
    <message>
        <source>No exhibit answers to these words.</source>
        <translation>Zu diesen Wörtern gibt es kein Exponat.</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Der Tisch</translation>
    </message>
</context>
<context>
    <name>lucid::GroupHead</name>
    <message>
        <source>Folds or unfolds these controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucid::GuideSheet</name>
    <message>
        <source>Teacher&apos;s guides and worksheets</source>
        <translation>Lehrerhefte und Arbeitsblätter</translation>
    </message>
    <message>
        <source>Exhibit and kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No guide is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucid::KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next and previous step of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one thing to the next; on the stage from handle to handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move what is held; with Shift ten times as far; turn the view when nothing is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearer and farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>lucid::Knob</name>
    <message>
        <source>Back to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings back what was here first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucid::ListEntry</name>
    <message>
        <source>“%1” is not a list. Type numbers such as 8, 8, 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has at most %n item(s).</source>
        <translation>
            <numerusform>%1 hat höchstens %n Eintrag.</numerusform>
            <numerusform>%1 hat höchstens %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not take %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucid::Notice</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucid::PredictionBox</name>
    <message>
        <source>Your guess</source>
        <translation>Dein Tipp</translation>
    </message>
    <message>
        <source>I have drawn it: play</source>
        <translation>Gezeichnet: abspielen</translation>
    </message>
    <message>
        <source>Lock my guess and play</source>
        <translation>Tipp festhalten und abspielen</translation>
    </message>
    <message>
        <source>Plays the answer; the guess stays beside it.</source>
        <translation>Spielt die Antwort ab; der Tipp bleibt daneben stehen.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Goes on without a guess.</source>
        <translation>Weiter ohne Tipp.</translation>
    </message>
    <message>
        <source>waits for your guess</source>
        <translation>wartet auf deinen Tipp</translation>
    </message>
    <message>
        <source>Your guess: keys 1 to %1</source>
        <translation>Dein Tipp: Tasten 1 bis %1</translation>
    </message>
    <message>
        <source>computed: %1</source>
        <translation>gerechnet: %1</translation>
    </message>
    <message>
        <source>you: %1</source>
        <translation>du: %1</translation>
    </message>
    <message>
        <source>you: %1 · computed: %2</source>
        <translation>du: %1 · gerechnet: %2</translation>
    </message>
</context>
<context>
    <name>lucid::PredictionChoice</name>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
</context>
<context>
    <name>lucid::PresentBar</name>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S spotlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B blank</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucid::ReadoutRow</name>
    <message>
        <source>B: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucid::ReadoutTable</name>
    <message>
        <source>Hold as B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps this run as B beside the next ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readouts</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Let B go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets the run that is held as B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <comment>the held run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All readouts copied as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucid::SearchField</name>
    <message>
        <source>Find an exhibit</source>
        <translation>Ein Exponat suchen</translation>
    </message>
</context>
<context>
    <name>lucid::Slider</name>
    <message>
        <source>%1, typed value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number. Type one such as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at least %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucid::StageView</name>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
</context>
<context>
    <name>lucid::StoryPanel</name>
    <message>
        <source>Story</source>
        <translation>Erzählung</translation>
    </message>
    <message>
        <source>Back to the step before.</source>
        <translation>Zurück zum Schritt davor.</translation>
    </message>
    <message>
        <source>On to the next step.</source>
        <translation>Weiter zum nächsten Schritt.</translation>
    </message>
    <message>
        <source>waits for your guess</source>
        <translation>wartet auf deinen Tipp</translation>
    </message>
    <message>
        <source>The story of this exhibit is not written yet.</source>
        <translation>Die Erzählung dieses Exponats ist noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>Erst raten</translation>
    </message>
</context>
<context>
    <name>lucid::Switch</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>lucid::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the gallery.</source>
        <translation>Zurück zur Galerie.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Paper, night, or high contrast.</source>
        <translation>Papier, Nacht oder hoher Kontrast.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Larger letters, in four sizes.</source>
        <translation>Größere Schrift, in vier Stufen.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>A link, a file, a picture or the data.</source>
        <translation>Ein Link, eine Datei, ein Bild oder die Daten.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>Full screen and large, for a room.</source>
        <translation>Bildschirmfüllend und groß, für einen Raum.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Shows everything in another language.</source>
        <translation>Zeigt alles in einer anderen Sprache.</translation>
    </message>
</context>
<context>
    <name>lucid::Transport</name>
    <message>
        <source>fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes one step (.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins the run again with the same seed (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Lets the model run, or rests it (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says in words what the stage shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the reference cases and shows how they come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the work in hand and stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the model runs: a factor of its own pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back and forth through the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Keim</translation>
    </message>
    <message>
        <source>Another seed is another run; the same seed is the same run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the run stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n Prüfung</numerusform>
            <numerusform>%n Prüfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source> of %1</source>
        <extracomment>follows the position: &quot;node 5&quot; &quot; of 11&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucid::Window</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>takes back the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>does it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>keeps the run, the view and the story in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>the same under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>a saved state, or a link from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>the stage as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>all readouts and curves as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>a link to these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an exhibit</source>
        <translation>Ein Exponat suchen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>full screen and large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Back out</source>
        <translation>Hinaus</translation>
    </message>
    <message>
        <source>of the presentation, the exhibit, the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a saved state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lucidarium (*.lucid);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lucidarium (*.lucid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The data are on the clipboard.</source>
        <translation>Die Daten liegen in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The link is on the clipboard. Your file does not fit into it: save the state to share that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>Der Link liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png);;Vectors (*.svg);;PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Save data…</source>
        <translation>Daten speichern…</translation>
    </message>
    <message>
        <source>Reset the view</source>
        <translation>Ansicht zurücksetzen</translation>
    </message>
    <message>
        <source>%1 can be held with Tab and moved with the arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an exhibit first, then drop the file onto its stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use now.</source>
        <translation>%1 ist jetzt in Gebrauch.</translation>
    </message>
</context>
<context>
    <name>wireless-charging</name>
    <message>
        <source>The charger’s mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been asked anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot give what the phone asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 go through the phone’s coil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go through both coils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two coils, seen %1° from above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two coils, seen %1° from below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines of equal flux, at %2° of the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines of equal flux, all from the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field lines are on their way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flux density, µT per A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flux drift along a line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone: slide it over the pad, lift it with Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the phone off the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilt the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies on the pad: slide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad coil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone coil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No power is drawn from the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall plug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closes exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being computed anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the phone’s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coupling k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change, or move a slider back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coils are being wound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their field is computed first, then drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coils are being wound; there is nothing to see yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone’s coil is %1 above the pad’s and centred on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone’s coil is %1 above the pad’s and %2 off centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tilted by %1 degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coupling is %1: negative, because more lines come back through it than go up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coupling is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 lines of equal flux go through the phone’s coil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the power crosses the gap to the load; %2 leave the wall plug and %3 reach the battery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest loss is %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No power is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coin lies on the pad, takes %1 and reaches %2 °C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key lies on the pad, takes %1 and reaches %2 °C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card lies on the pad, takes %1 and reaches %2 °C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charger: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run B, held for comparison, has coupling %1 and brings %2 of the power over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 off centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one cycle, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No current flows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines of equal flux, being traced anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the voltage limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the current limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closes to %1 digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
